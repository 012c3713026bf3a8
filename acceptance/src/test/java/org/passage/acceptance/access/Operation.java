package org.passage.acceptance.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.passage.acceptance.contracts.Contract;
import org.passage.acceptance.contracts.House;
import org.passage.acceptance.contracts.Place;

/**
 * One operation of a contract, as it declares who may do it.
 *
 * @param service the title of its contract
 * @param path at the gateway, with the names of its parameters
 * @param reach {@code x-access}
 * @param purposes of a share that lets another organization do it
 * @param party which side of a record between two organizations may do it; empty for both
 */
record Operation(
    String id,
    String service,
    String method,
    String path,
    Set<String> roles,
    String reach,
    List<String> purposes,
    String party,
    String fieldClass,
    Place declared) {

  private static final Set<String> NAMING = Set.of("draftPlan", "listGrants");

  /** Every operation of every contract. */
  static List<Operation> all() {
    return House.OURS.contracts().stream()
        .flatMap(contract -> contract.operations().stream().map(it -> of(contract, it)))
        .toList();
  }

  private static Operation of(
      Contract contract, org.passage.acceptance.contracts.Operation operation) {
    Place document = contract.document();
    Place declared = operation.declared();
    return new Operation(
        declared.text("operationId"),
        document.get("info").text("title"),
        operation.method().toUpperCase(Locale.ROOT),
        document.get("servers").elements().findFirst().orElseThrow().text("url") + operation.path(),
        declared.texts("x-roles"),
        declared.text("x-access"),
        declared.get("x-purpose").node().isArray()
            ? declared.texts("x-purpose").stream().sorted().toList()
            : List.of(),
        declared.text("x-party"),
        declared.text("x-field-class"),
        declared);
  }

  /** Whether it is about a record that its path, its query or its body names. */
  boolean named() {
    return path.contains("{") || NAMING.contains(id);
  }

  /** Its path, naming things that do not exist. */
  String pathToNothing() {
    return path.replaceAll("\\{[^}]+}", "nosuchthing_000000");
  }

  /** The first example of its body, where it takes one. */
  Optional<Place> example() {
    return Optional.of(declared.get("requestBody").get("content").get("application/json"))
        .filter(it -> !it.node().isMissingNode())
        .flatMap(it -> it.get("examples").values().findFirst())
        .map(it -> it.get("value"));
  }

  boolean takesBody() {
    return example().isPresent();
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
