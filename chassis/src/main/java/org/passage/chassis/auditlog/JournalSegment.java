package org.passage.chassis.auditlog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * One file of a journal: a line for each entry, and one that names the last that is done. The first
 * character tells which, and of an entry whether there is such a case.
 */
final class JournalSegment {
  private static final long FULL = 4L << 20;
  private static final String ENDING = ".journal";
  private static final String NAME = "%012d" + ENDING;
  private static final String DONE = "=";
  private static final String KNOWN = "+";
  private static final String UNKNOWN = "?";

  private final Path file;
  private final FileChannel channel;
  private final List<Waiting> entries = new ArrayList<>();
  private String done = "";
  private long size;

  private JournalSegment(Path file) {
    this.file = file;
    try {
      read();
      this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      this.size = channel.size();
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  /** Those that an earlier process left, in their order. */
  static List<JournalSegment> left(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(it -> it.toString().endsWith(ENDING))
          .sorted()
          .map(JournalSegment::new)
          .toList();
    } catch (IOException unusable) {
      throw new UncheckedIOException(unusable);
    }
  }

  /** The next one. */
  static JournalSegment after(Path folder, @Nullable JournalSegment last) {
    long number =
        last == null
            ? 1
            : 1 + Long.parseLong(last.file.getFileName().toString().replace(ENDING, ""));
    return new JournalSegment(folder.resolve(NAME.formatted(number)));
  }

  /** What an earlier process wrote here. */
  List<Waiting> entries() {
    return List.copyOf(entries);
  }

  /** The last that an earlier process marked here; empty when none. */
  String done() {
    return done;
  }

  boolean isFull() {
    return size >= FULL;
  }

  /** An entry as it is to be added. */
  static byte[] line(Waiting waiting) {
    return bytes((waiting.known() ? KNOWN : UNKNOWN) + waiting.line());
  }

  /** Adds a line. */
  void append(byte[] line) {
    ByteBuffer bytes = ByteBuffer.wrap(line);
    try {
      while (bytes.hasRemaining()) {
        size += channel.write(bytes);
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  void markDone(String id) {
    append(bytes(DONE + id));
  }

  void close() throws IOException {
    channel.close();
  }

  void delete() {
    try {
      channel.close();
      Files.delete(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte[] bytes(String line) {
    return (line + '\n').getBytes(StandardCharsets.UTF_8);
  }

  private void read() throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(DONE)) {
        done = line.substring(DONE.length());
      } else {
        readEntry(line);
      }
    }
  }

  /** The last line may have been cut off; then nobody got an answer for it. */
  private void readEntry(String line) {
    try {
      entries.add(Waiting.of(line.substring(1), line.startsWith(KNOWN)));
    } catch (JacksonException cutOff) {
      // Nothing was promised.
    }
  }
}
