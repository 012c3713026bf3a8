package org.passage.acceptance.contracts;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One service's API in one major version. */
public record Contract(Path file) {
  private static final List<String> METHODS = List.of("get", "put", "post", "patch", "delete");

  public Place document() {
    return Place.document(file);
  }

  public List<Operation> operations() {
    Place paths = document().get("paths");
    return paths.names().stream().sorted().flatMap(path -> at(path, paths.get(path))).toList();
  }

  private static Stream<Operation> at(String path, Place declared) {
    return METHODS.stream()
        .filter(declared::has)
        .map(method -> new Operation(method, path, declared.get(method)));
  }

  /** Its path in the house. */
  @Override
  public String toString() {
    return House.OURS.root().relativize(file.toAbsolutePath().normalize()).toString();
  }
}
