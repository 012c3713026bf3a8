package org.passage.cases.hold;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A case has as many holds as anybody needs, and no more. */
@ProblemType(
    value = "too-many-holds",
    title = "The case has too many holds",
    status = HttpStatus.CONFLICT)
final class TooManyHolds extends RuntimeException {
  TooManyHolds() {
    super("It has " + LegalHolds.MOST + " that were not lifted; lift one first.");
  }
}
