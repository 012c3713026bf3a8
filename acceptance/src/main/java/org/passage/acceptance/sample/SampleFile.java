package org.passage.acceptance.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A file of invented cases in the columns of HTCDS 2.0; byte by byte the same for the same seed.
 */
public final class SampleFile {
  private SampleFile() {}

  /** Writes so many cases. */
  public static void write(Path file, int cases, long seed) throws IOException {
    // Its numbers are the same on every machine and in every version of Java.
    Random chance = new Random(seed);
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int number = 0; number < cases; number++) {
        Map<String, String> cells =
            InventedCase.of("SAMPLE-%d-%d".formatted(seed, number + 1), number, chance);
        if (number == 0) {
          out.write(line(cells.keySet()));
        }
        out.write(line(cells.values()));
      }
    }
  }

  private static String line(Collection<String> cells) {
    return cells.stream().map(SampleFile::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    // A spreadsheet would take a phone number for a formula.
    String safe = text.startsWith("+") ? "'" + text : text;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
