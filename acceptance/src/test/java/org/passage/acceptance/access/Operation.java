package org.passage.acceptance.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * One operation of a contract.
 *
 * @param path at the gateway, its parameters filled with an id that nothing has
 * @param roles who may call it
 */
record Operation(String method, String path, Set<String> roles, boolean takesBody, boolean named) {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  /** Every operation of every contract. */
  static List<Operation> all() {
    try (Stream<Path> modules = Files.list(Path.of(".."))) {
      return modules
          .map(module -> module.resolve("openapi"))
          .filter(Files::isDirectory)
          .flatMap(Operation::contracts)
          .flatMap(Operation::of)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> contracts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(it -> it.toString().endsWith("-v1.yaml")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Operation> of(Path contract) {
    Map<String, Object> document = load(contract);
    String base = String.valueOf(map(((List<?>) document.get("servers")).getFirst()).get("url"));
    return map(document.get("paths")).entrySet().stream()
        .flatMap(path ->
            resolved(contract, map(path.getValue())).entrySet().stream()
                .filter(it -> METHODS.contains(it.getKey()))
                .map(it -> of(base + path.getKey(), it.getKey(), map(it.getValue()))));
  }

  private static Operation of(String path, String method, Map<String, Object> declared) {
    List<?> roles = (List<?>) declared.get("x-roles");
    return new Operation(
        method.toUpperCase(java.util.Locale.ROOT),
        path.replaceAll("\\{[^}]+}", "nosuchthing_000000"),
        Set.copyOf(roles.stream().map(String::valueOf).toList()),
        declared.containsKey("requestBody"),
        path.contains("{"));
  }

  private static Map<String, Object> resolved(Path contract, Map<String, Object> item) {
    if (!(item.get("$ref") instanceof String reference)) {
      return item;
    }
    int hash = reference.indexOf('#');
    Map<String, Object> node =
        load(contract.resolveSibling(reference.substring(0, hash)).normalize());
    for (String step : reference.substring(hash + 2).split("/", -1)) {
      node = map(node.get(step.replace("~1", "/")));
    }
    return node;
  }

  private static Map<String, Object> load(Path contract) {
    try {
      return map(
          new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(contract)));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object node) {
    return (Map<String, Object>) node;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
