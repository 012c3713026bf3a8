package org.passage.acceptance.contracts;

import static org.passage.acceptance.contracts.Lint.unless;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.passage.acceptance.contracts.Lint.OperationRule;

/** Whatever comes in is bounded: texts, lists, and the fields that an object may have. */
final class InputRules {
  static final List<OperationRule> ALL =
      List.of(InputRules::boundsTheBody, InputRules::boundsParameters);

  private static final List<String> BOUNDS =
      List.of("maxLength", "pattern", "format", "enum", "const");
  private static final List<String> COMPOSED = List.of("allOf", "anyOf", "oneOf");

  private InputRules() {}

  private static Stream<String> boundsTheBody(Operation operation) {
    return operation.body().stream()
        .flatMap(Operation::json)
        .flatMap(it -> bounded(it.get("schema"), "the body", new HashSet<>()));
  }

  private static Stream<String> boundsParameters(Operation operation) {
    return operation.parameters().stream()
        .flatMap(it -> bounded(it.get("schema"), "?" + it.text("name"), new HashSet<>()));
  }

  /** The schema and all below it; {@code seen} ends recursion. */
  private static Stream<String> bounded(Place schema, String at, Set<Place> seen) {
    if (!seen.add(schema)) {
      return Stream.of();
    }
    Stream<String> composed =
        COMPOSED.stream()
            .flatMap(it -> schema.get(it).elements())
            .flatMap(it -> bounded(it, at, seen));
    return Stream.concat(ofItsType(schema, at, seen), composed);
  }

  private static Stream<String> ofItsType(Place schema, String at, Set<Place> seen) {
    Set<String> types = schema.texts("type");
    if (types.contains("object")) {
      return object(schema, at, seen);
    }
    if (types.contains("array")) {
      return Stream.concat(
          unless(schema.has("maxItems"), at + " has no maxItems"),
          bounded(schema.get("items"), at + "/0", seen));
    }
    if (types.contains("string")) {
      return unless(
          BOUNDS.stream().anyMatch(schema::has), at + " has no maxLength, pattern, format or enum");
    }
    return unless(!types.isEmpty() || COMPOSED.stream().anyMatch(schema::has), at + " has no type");
  }

  private static Stream<String> object(Place schema, String at, Set<Place> seen) {
    boolean closed =
        schema.get("additionalProperties").node().isBoolean()
            && !schema.get("additionalProperties").node().asBoolean();
    // An object whose fields somebody else defines says who checks them.
    boolean checked = !schema.text("x-open-object").isEmpty() && schema.has("maxProperties");
    return Stream.concat(
        unless(closed || checked, at + " takes unknown fields"),
        schema.get("properties").values().flatMap(it -> bounded(it, at + "/" + it.name(), seen)));
  }
}
