package org.passage.acceptance;

import java.nio.file.Path;
import java.util.List;
import org.passage.acceptance.bench.Bench;
import org.passage.acceptance.journey.Demo;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.sample.SampleCases;

/** What the {@code passage} script runs against a platform that is up. */
public final class Acceptance {
  private Acceptance() {}

  static void main(String[] args) {
    List<String> words = List.of(args);
    String command = words.isEmpty() ? "" : words.getFirst();
    int exit =
        switch (command) {
          case "demo" -> Demo.run(Platform.fromEnvironment(), words.contains("--quiet"));
          case "bench" ->
              Bench.run(Platform.fromEnvironment(), words.get(1), Path.of(words.get(2)));
          case "sample" ->
              SampleCases.run(Platform.fromEnvironment(), words.subList(1, words.size()));
          default -> {
            System.err.println("acceptance: demo [--quiet] | bench NAME FILE | sample ...");
            yield 2;
          }
        };
    System.exit(exit);
  }
}
