package org.passage.cases.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

class ManyRowsTest {
  private static final int MANY = 100_000;

  /** A tenth of what these rows would take if they were kept. */
  private static final int SMALL_MB = 40;

  @TempDir Path folder;

  @Test
  void looksAtAnyNumberOfRowsInTheSameMemory() throws IOException, InterruptedException {
    assertThat(looked(SMALL_MB, String.valueOf(MANY))).endsWith(": 100000 10000");
  }

  /** The packed file is in memory, and nothing that comes out of it. */
  @Test
  void looksAtASheetOfAnyNumberOfRowsInTheSameMemory() throws IOException, InterruptedException {
    Path sheet = folder.resolve("many.xlsx");
    ManyRows.writeSheet(MANY, sheet);
    int packedMb = (int) (Files.size(sheet) >> 20) + 1;
    assertThat(looked(SMALL_MB + packedMb, sheet.toString())).endsWith(": 100000 10000");
  }

  @Test
  @EnabledIfSystemProperty(named = "passage.many-rows", matches = "\\d+")
  void looksAtAsManyAsAreAskedFor() throws IOException, InterruptedException {
    String rows = System.getProperty("passage.many-rows", "0");
    String told = looked(SMALL_MB, rows);
    System.out.println(told);
    assertThat(told).endsWith(": " + rows + " " + Long.parseLong(rows) / 10);
  }

  private static String looked(int heapMb, String at) throws IOException, InterruptedException {
    Process looking =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMb + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ManyRows.class.getName(),
                at)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String told = new String(looking.getInputStream().readAllBytes()).strip();
    assertThat(looking.waitFor()).as(told).isZero();
    return told;
  }
}
