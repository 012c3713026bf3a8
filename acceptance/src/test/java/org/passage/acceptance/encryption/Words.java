package org.passage.acceptance.encryption;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.passage.acceptance.contracts.House;
import org.passage.acceptance.contracts.Operation;
import org.passage.acceptance.contracts.Place;
import tools.jackson.databind.JsonNode;

/** What the examples of the contracts say in words: texts that follow no form. */
final class Words {
  private static final Set<String> FORMS = Set.of("enum", "const", "format", "pattern");

  private Words() {}

  /** Those of every body that any service with a store takes. */
  static Stream<String> ofTheContracts() {
    return House.OURS.contracts().stream()
        .filter(it -> !it.toString().startsWith("identity/"))
        .flatMap(it -> it.operations().stream())
        .map(Operation::body)
        .flatMap(Optional::stream)
        .map(it -> it.get("content").get("application/json"))
        .flatMap(body ->
            body.get("examples")
                .values()
                .flatMap(it -> in(it.get("value").node(), body.get("schema"))));
  }

  private static Stream<String> in(JsonNode value, Place schema) {
    if (value.isString()) {
      boolean free = FORMS.stream().allMatch(it -> schema.node().path(it).isMissingNode());
      return free && schema.texts("type").contains("string")
          ? Stream.of(value.asString())
          : Stream.empty();
    }
    return value.isArray()
        ? value.valueStream().flatMap(it -> in(it, schema.get("items")))
        : value
            .propertyStream()
            .flatMap(it -> in(it.getValue(), schema.get("properties").get(it.getKey())));
  }
}
