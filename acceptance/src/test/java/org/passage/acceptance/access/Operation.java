package org.passage.acceptance.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.passage.acceptance.contracts.Contract;
import org.passage.acceptance.contracts.House;

/**
 * One operation of a contract, ready to be called.
 *
 * @param path at the gateway, its parameters filled with an id that nothing has
 * @param roles who may call it
 * @param named whether its path names a thing
 */
record Operation(String method, String path, Set<String> roles, boolean takesBody, boolean named) {

  /** Every operation of every contract. */
  static List<Operation> all() {
    return House.OURS.contracts().stream()
        .flatMap(contract -> contract.operations().stream().map(it -> of(contract, it)))
        .toList();
  }

  private static Operation of(
      Contract contract, org.passage.acceptance.contracts.Operation declared) {
    String base =
        contract.document().get("servers").elements().findFirst().orElseThrow().text("url");
    return new Operation(
        declared.method().toUpperCase(Locale.ROOT),
        base + declared.path().replaceAll("\\{[^}]+}", "nosuchthing_000000"),
        declared.declared().texts("x-roles"),
        declared.body().isPresent(),
        declared.path().contains("{"));
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
