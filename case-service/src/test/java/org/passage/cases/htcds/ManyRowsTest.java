package org.passage.cases.htcds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ManyRowsTest {
  @Test
  void looksAtAnyNumberOfRowsInTheSameMemory() throws IOException, InterruptedException {
    Process looking =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                ManyRows.class.getName(),
                "100000")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String told = new String(looking.getInputStream().readAllBytes()).strip();
    assertThat(looking.waitFor()).isZero();
    assertThat(told).endsWith("100000 10000");
  }
}
