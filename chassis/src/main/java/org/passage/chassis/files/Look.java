package org.passage.chassis.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.passage.chassis.antivirus.Antivirus.Scan;
import org.passage.chassis.encryption.SealedFiles;
import org.passage.chassis.problem.InvalidInput;

/** Looks at one file as it comes in, and knows afterwards what it was. */
final class Look implements SealedFiles.Inspection {
  private static final int TELLING = 64 * 1024;

  private final String claimed;
  private final Scan scan;
  private final MessageDigest digest = sha256();
  private long bytes;

  Look(String claimed, Scan scan) {
    this.claimed = claimed;
    this.scan = scan;
  }

  @Override
  public void piece(byte[] piece, int length) {
    if (bytes == 0) {
      FileTypes.check(claimed, Arrays.copyOf(piece, Math.min(length, TELLING)));
    }
    scan.piece(piece, length);
    digest.update(piece, 0, length);
    bytes += length;
  }

  @Override
  public void finish() {
    if (bytes == 0) {
      throw InvalidInput.at("", "must be a file; there is nothing in it");
    }
    scan.finish();
  }

  StoredContent content() {
    return new StoredContent(claimed, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
