package org.passage.cases.extrafield;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The organization has no extra fields. */
@ProblemType(
    value = "no-extra-fields",
    title = "There are no extra fields",
    status = HttpStatus.CONFLICT)
final class NoSchema extends RuntimeException {
  NoSchema() {
    super("A supervisor registers a schema first.");
  }
}
