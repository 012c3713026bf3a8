package org.passage.acceptance.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passage.acceptance.platform.RunningPlatform;

/** What can be done to a process of the platform from outside. */
final class Signals {
  private Signals() {}

  /** It stays there, its connections too, but it does nothing any more. */
  static void stop(String name) {
    send("-STOP", name);
  }

  /** It goes on where it was. */
  static void goOn(String name) {
    send("-CONT", name);
  }

  private static void send(String signal, String name) {
    try {
      new ProcessBuilder("kill", signal, String.valueOf(RunningPlatform.process(name).pid()))
          .start()
          .waitFor();
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** How a process of the platform was started, for another to be started like it. */
  static ProcessBuilder like(String name) throws IOException {
    Path running = Path.of("/proc", String.valueOf(RunningPlatform.process(name).pid()));
    List<String> command = parts(running.resolve("cmdline"));
    Map<String, String> environment =
        parts(running.resolve("environ")).stream()
            .filter(it -> it.contains("="))
            .collect(
                Collectors.toMap(
                    it -> it.substring(0, it.indexOf('=')),
                    it -> it.substring(it.indexOf('=') + 1),
                    (one, other) -> one));
    ProcessBuilder again = new ProcessBuilder(command).redirectErrorStream(true);
    again.directory(running.resolve("cwd").toRealPath().toFile());
    again.environment().clear();
    again.environment().putAll(environment);
    return again;
  }

  private static List<String> parts(Path file) throws IOException {
    return Arrays.stream(Files.readString(file, StandardCharsets.UTF_8).split("\0"))
        .filter(it -> !it.isEmpty())
        .toList();
  }
}
