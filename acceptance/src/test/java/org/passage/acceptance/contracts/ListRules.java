package org.passage.acceptance.contracts;

import static org.passage.acceptance.contracts.Lint.unless;

import java.util.List;
import java.util.stream.Stream;
import org.passage.acceptance.contracts.Lint.OperationRule;

/** A list comes in pages, unless {@code x-closed-list} says why it is short for ever. */
final class ListRules {
  static final List<OperationRule> ALL =
      List.of(ListRules::comesInPages, ListRules::isClosedForAReason);

  private static final String CLOSED = "x-closed-list";

  private ListRules() {}

  private static Stream<String> comesInPages(Operation operation) {
    if (operation.declared().has(CLOSED)) {
      return Stream.of();
    }
    return operation
        .lists()
        .flatMap(list ->
            Stream.of(
                    unless(operation.takes("limit"), "lists without limit"),
                    unless(
                        operation.takes("cursor") || operation.takes("after"),
                        "lists without cursor"),
                    unless(list.get("properties").has("next"), "answers a list without next"))
                .flatMap(it -> it));
  }

  private static Stream<String> isClosedForAReason(Operation operation) {
    return unless(
        !operation.declared().has(CLOSED)
            || (!operation.declared().text(CLOSED).isEmpty()
                && operation.lists().findAny().isPresent()),
        CLOSED + " must give the reason, on an operation that answers a list");
  }
}
