package org.passage.acceptance.contracts;

import java.util.List;
import java.util.stream.Stream;

/** Reads a contract by all rules and says what is wrong, a line for each finding. */
final class Lint {
  private static final List<OperationRule> RULES =
      Stream.of(
              DescriptionRules.ALL,
              AnswerRules.ALL,
              ListRules.ALL,
              InputRules.ALL,
              ExampleRules.ALL)
          .flatMap(List::stream)
          .toList();

  private Lint() {}

  /** Something that must hold for each operation. */
  @FunctionalInterface
  interface OperationRule {
    Stream<String> findings(Operation operation);
  }

  static List<String> of(Contract contract) {
    return Stream.concat(
            DocumentRules.findings(contract).map(it -> contract + ": " + it),
            operations(contract).stream())
        .toList();
  }

  static List<String> operations(Contract contract) {
    return contract.operations().stream()
        .flatMap(operation ->
            RULES.stream()
                .flatMap(rule -> rule.findings(operation))
                .distinct()
                .map(it -> contract + ": " + operation + ": " + it))
        .toList();
  }

  /** A finding, unless it is as it must be. */
  static Stream<String> unless(boolean right, String wrong) {
    return right ? Stream.of() : Stream.of(wrong);
  }
}
