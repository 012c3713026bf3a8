package org.passage.acceptance.contracts;

import static org.passage.acceptance.contracts.Lint.unless;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passage.acceptance.contracts.Lint.OperationRule;

/** An operation says what it does, whom it is for and what it takes. */
final class DescriptionRules {
  static final List<OperationRule> ALL =
      List.of(
          DescriptionRules::isDescribed,
          DescriptionRules::namesKnownRoles,
          DescriptionRules::declaresAccess,
          DescriptionRules::describesParameters);

  private static final Set<String> ROLES =
      Place.document(House.OURS.root().resolve("identity/keycloak/passage-realm.json"))
          .get("roles")
          .get("realm")
          .elements()
          .map(it -> it.text("name"))
          .filter(it -> !it.startsWith("default-roles-"))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> ACCESS =
      Set.of("everyone", "organization", "parties", "case", "operator");

  /** What an operation is on record as; by its method where that is not said. */
  private static final Set<String> HALTS = Set.of("restricted", "merged");

  private static final Set<String> AUDIT = Set.of("", "export", "emergency-access");

  private static final Place CLASSES = Place.document(House.COMMON).get("x-field-classes");

  private DescriptionRules() {}

  private static Stream<String> isDescribed(Operation operation) {
    return Stream.concat(
        Stream.of("operationId", "summary", "description")
            .filter(it -> operation.declared().text(it).isEmpty())
            .map(it -> "has no " + it),
        unless(!operation.declared().texts("tags").isEmpty(), "has no tags"));
  }

  private static Stream<String> namesKnownRoles(Operation operation) {
    Set<String> roles = operation.declared().texts("x-roles");
    return Stream.concat(
        unless(!roles.isEmpty(), "has no x-roles"),
        roles.stream()
            .filter(it -> !ROLES.contains(it))
            .map(it -> it + " is no role of the realm"));
  }

  private static Stream<String> declaresAccess(Operation operation) {
    Place declared = operation.declared();
    return Stream.of(
            unless(ACCESS.contains(declared.text("x-access")), "has no known x-access"),
            unless(
                CLASSES.names().contains(declared.text("x-field-class"))
                    || declared.text("x-field-class").equals("core"),
                "has no known x-field-class"),
            unless(!declared.texts("x-purpose").isEmpty(), "has no x-purpose"),
            unless(AUDIT.contains(declared.text("x-audit")), "has no known x-audit"),
            unless(
                HALTS.containsAll(declared.texts("x-also-while")), "has an unknown x-also-while"),
            classified(operation)
                .filter(
                    code -> !CLASSES.texts(code).containsAll(operation.declared().texts("x-roles")))
                .map(
                    code -> "takes fields of class " + code + " from a role that may not see them"))
        .flatMap(it -> it);
  }

  /** The classes of the fields that an operation takes. */
  private static Stream<String> classified(Operation operation) {
    return operation.body().stream()
        .flatMap(Operation::json)
        .map(it -> it.get("schema").get("properties"))
        .flatMap(DescriptionRules::fields)
        .map(it -> it.text("x-field-class"))
        .filter(it -> !it.isEmpty() && !it.equals("core"))
        .distinct();
  }

  private static Stream<Place> fields(Place properties) {
    return properties
        .values()
        .flatMap(it -> Stream.concat(Stream.of(it), fields(it.get("properties"))));
  }

  private static Stream<String> describesParameters(Operation operation) {
    return operation.parameters().stream()
        .filter(it -> it.text("description").isEmpty())
        .map(it -> "parameter " + it.text("name") + " has no description");
  }
}
