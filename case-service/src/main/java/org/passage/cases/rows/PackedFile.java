package org.passage.cases.rows;

import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks into an XLSX before it is read: how much really comes out of it, whatever it says of
 * itself, and whether it is a program.
 */
final class PackedFile {
  private static final int LARGEST = 32 << 20;
  private static final long LARGEST_PART = 1L << 30;
  private static final long LARGEST_SHARED = 48L << 20;
  private static final int MOST_PARTS = 500;

  private PackedFile() {}

  /**
   * Reads a packed file.
   *
   * @throws BrokenFile when it is no XLSX, has macros, or is larger than it may be
   */
  static byte[] read(InputStream file) throws IOException {
    byte[] packed = file.readNBytes(LARGEST + 1);
    if (packed.length > LARGEST) {
      throw new BrokenFile(0, "has more than 32 MB; send it as CSV");
    }
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(packed)).get()) {
      int parts = 0;
      for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); parts++) {
        check(zip, all.nextElement());
        if (parts > MOST_PARTS) {
          throw new BrokenFile(0, "has too many parts for an XLSX");
        }
      }
    }
    return packed;
  }

  private static void check(ZipFile zip, ZipArchiveEntry part) throws IOException {
    String name = part.getName().toLowerCase(Locale.ROOT);
    if (name.contains("vbaproject") || name.contains("macrosheets")) {
      throw new BrokenFile(0, "has macros; save it without them");
    }
    long most = name.endsWith("sharedstrings.xml") ? LARGEST_SHARED : LARGEST_PART;
    byte[] piece = new byte[64 * 1024];
    long length = 0;
    try (InputStream content = zip.getInputStream(part)) {
      for (int n = content.read(piece); n >= 0; n = content.read(piece)) {
        length += n;
        if (length > most) {
          throw new BrokenFile(0, "is larger than it may be when it is unpacked; send it as CSV");
        }
      }
    }
  }
}
