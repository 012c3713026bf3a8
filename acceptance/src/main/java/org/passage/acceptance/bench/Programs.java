package org.passage.acceptance.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Programs of the machine that the benchmarks need. */
final class Programs {
  private Programs() {}

  /** Puts load on an address with wrk: so many callers, each of whom asks again when answered. */
  static Measured wrk(int callers, int seconds, String url, List<String> more) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "wrk",
                "-t1",
                "-c" + callers,
                "-d" + seconds + "s",
                "--timeout",
                "10s",
                "--latency"));
    command.addAll(more);
    command.add(url);
    return Measured.of(output(command));
  }

  static String output(List<String> command) {
    try {
      Process process = start(command);
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command.getFirst() + " failed:\n" + output);
      }
      return output;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  static Process start(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException missing) {
      String program = command.getFirst();
      throw new IllegalStateException(
          "This benchmark needs " + program + ": apt-get install " + program, missing);
    }
  }
}
