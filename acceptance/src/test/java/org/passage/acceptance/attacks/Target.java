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

  /** Its path, each name in it replaced. */
  String path(UnaryOperator<String> ids) {
    return base + NAMED.matcher(operation.path()).replaceAll(name -> ids.apply(name.group(1)));
  }

  /** Its path with ids that nothing has. */
  String path() {
    return path(Target::nothing);
  }

  /** What a name stands for where there is nothing of the kind; a day there always is. */
  static String nothing(String name) {
    return name.equals("day") ? "2026-11-01" : "nosuchthing_000000";
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
    return operation
        .declared()
        .get("parameters")
        .elements()
        .filter(it -> it.text("in").equals("query"));
  }

  /** What a query must have, each with its first code. */
  String neededQuery() {
    return queries()
        .filter(it -> it.node().path("required").asBoolean(false))
        .map(it ->
            it.text("name")
                + "="
                + it.get("schema").node().path("enum").path(0).asString("sunrise"))
        .collect(Collectors.joining("&", "?", ""));
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
