package org.passage.acceptance.attacks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passage.acceptance.contracts.House;
import org.passage.acceptance.contracts.Operation;
import org.passage.acceptance.contracts.Place;
import tools.jackson.databind.JsonNode;

/**
 * One operation of a contract, to be attacked.
 *
 * @param base the path of its API
 */
record Target(String base, Operation operation) {
  /** An id that nothing has. */
  static final String NOTHING = "nosuchthing_000000";

  private static final Pattern NAMED = Pattern.compile("\\{([^}]+)}");

  /** Every operation of every contract. */
  static List<Target> all() {
    return House.OURS.contracts().stream()
        .flatMap(contract -> {
          String base =
              contract.document().get("servers").elements().findFirst().orElseThrow().text("url");
          return contract.operations().stream().map(it -> new Target(base, it));
        })
        .toList();
  }

  String method() {
    return operation.method().toUpperCase(Locale.ROOT);
  }

  /** Its path, each name in it replaced; days, numbers and codes need no id. */
  String path(UnaryOperator<String> ids) {
    return base
        + NAMED
            .matcher(operation.path())
            .replaceAll(it -> plain(it.group(1)).orElseGet(() -> ids.apply(it.group(1))));
  }

  /** Its path with ids that nothing has. */
  String path() {
    return path(name -> NOTHING);
  }

  boolean named() {
    return operation.path().contains("{");
  }

  /** Who may call it, in an organization of the sample; nobody, where only services may. */
  Optional<String> caller(String organization) {
    return operation.declared().texts("x-roles").stream()
        .filter(it -> !it.equals("service"))
        .sorted()
        .findFirst()
        .map(it -> it + "@" + organization);
  }

  boolean open() {
    return operation.declared().text("x-access").equals("everyone");
  }

  Optional<Place> schema() {
    return json().map(it -> it.get("schema"));
  }

  /** The bodies that the contract shows. */
  List<JsonNode> examples() {
    return json().stream()
        .map(it -> it.get("examples"))
        .flatMap(all -> all.node().propertyNames().stream().sorted().map(all::get))
        .map(it -> it.get("value").node())
        .toList();
  }

  /** Its query parameters. */
  Stream<Place> queries() {
    return parameters("query");
  }

  private Stream<Place> parameters(String in) {
    return operation.declared().get("parameters").elements().filter(it -> it.text("in").equals(in));
  }

  /**
   * What a query must have, each with its first code; where it has none, a day or an organization.
   */
  String neededQuery() {
    return queries()
        .filter(it -> it.node().path("required").asBoolean(false))
        .map(it -> it.text("name") + "=" + plain(it.get("schema")).orElse("sunrise"))
        .collect(Collectors.joining("&", "?", ""));
  }

  private Optional<String> plain(String name) {
    return parameters("path")
        .filter(it -> it.text("name").equals(name))
        .findFirst()
        .flatMap(it -> plain(it.get("schema")));
  }

  /** A value that a caller may choose without knowing anything. */
  private static Optional<String> plain(Place schema) {
    if (schema.text("format").equals("date")) {
      return Optional.of("2026-11-01");
    }
    if (schema.text("type").equals("integer")) {
      return Optional.of("1");
    }
    return Optional.of(schema.node().path("enum").path(0).asString("")).filter(it -> !it.isEmpty());
  }

  private Optional<Place> json() {
    return operation
        .body()
        .map(it -> it.get("content").get("application/json"))
        .filter(it -> !it.node().isMissingNode());
  }

  @Override
  public String toString() {
    return method() + " " + base + operation.path();
  }
}
