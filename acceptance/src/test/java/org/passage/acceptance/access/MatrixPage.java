package org.passage.acceptance.access;

import java.util.List;
import java.util.stream.Collectors;

/** The declared access of all operations as a page to read. */
final class MatrixPage {
  private static final String HEAD =
      """
      # Who may do what

      Made from the contracts by the tests, which also ask each of these operations as every role of three
      organizations; do not edit it. An operation that is not here does not exist, and a role that is not named gets
      403.

      - **own**: the organization that owns the record. What stands in a case is moreover only for the people of its
        care team and for the supervisors of its office; all others there get 404.
      - **shared**: an organization with which the case is shared for one of the purposes, as long as she consents;
        there too only for its people on the care team, its supervisors and its API clients.
      - **foreign**: everybody else. 404 where it is itself a secret that there is such a record.
      - **other party**: of a record between two organizations, such as a placement, it is the other side's step.
      - **fields**: the most sensitive class of field that the operation handles. In an answer, fields of a class that
        a role may not see are absent.
      """;

  private MatrixPage() {}

  static String of(List<Operation> operations) {
    return HEAD
        + operations.stream()
            .map(Operation::service)
            .distinct()
            .map(service -> section(service, operations))
            .collect(Collectors.joining());
  }

  private static String section(String service, List<Operation> operations) {
    return "\n## "
        + service
        + "\n\n| operation | own | shared | foreign | purposes | fields | roles |\n"
        + "|---|---|---|---|---|---|---|\n"
        + operations.stream()
            .filter(it -> it.service().equals(service))
            .map(MatrixPage::row)
            .collect(Collectors.joining());
  }

  private static String row(Operation it) {
    return "| `%s` | %s | %s | %s | %s | %s | %s |%n"
        .formatted(
            it,
            Decision.of(it, Relation.OWN).word(),
            Decision.of(it, Relation.SHARED).word(),
            Decision.of(it, Relation.FOREIGN).word(),
            String.join(", ", it.purposes()),
            it.fieldClass(),
            it.roles().stream().sorted().collect(Collectors.joining(", ")));
  }
}
