package org.passage.acceptance.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Contracts as they were released last: copies in {@code <module>/openapi/released}, one of the
 * common parts among them.
 */
final class Released {
  private Released() {}

  /** What in a house's contracts would break a client of the released ones. */
  static List<String> broken(House house, Path scratch) throws IOException {
    House then = new House(Files.createDirectories(scratch.resolve("then")));
    House now = new House(Files.createDirectories(scratch.resolve("now")));
    for (Path openapi : house.openapiFolders()) {
      Path place = house.root().relativize(openapi);
      copy(openapi.resolve("released"), then.root().resolve(place));
      copy(openapi, now.root().resolve(place));
    }
    return then.contracts().stream()
        .map(it -> then.root().relativize(it.file()))
        .flatMap(it -> broken(it, then, now))
        .toList();
  }

  private static Stream<String> broken(Path contract, House then, House now) {
    if (!Files.exists(now.root().resolve(contract))) {
      return Stream.of(contract + ": was released and is gone");
    }
    return Breaks.between(then.root().resolve(contract), now.root().resolve(contract))
        .map(it -> contract + ": " + it);
  }

  /** The comparison overlooks types in OpenAPI 3.1; what we use of it is as good as 3.0. */
  private static void copy(Path from, Path to) throws IOException {
    for (Path file : House.files(from, "*.yaml")) {
      Files.createDirectories(to);
      Files.writeString(
          to.resolve(file.getFileName()),
          Files.readString(file).replaceFirst("(?m)^openapi: 3\\.1\\.\\d+", "openapi: 3.0.3"));
    }
  }
}
