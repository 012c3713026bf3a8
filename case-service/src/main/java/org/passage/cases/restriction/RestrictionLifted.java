package org.passage.cases.restriction;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A restriction is lifted once. */
@ProblemType(
    value = "restriction-lifted",
    title = "The restriction was lifted",
    status = HttpStatus.CONFLICT)
final class RestrictionLifted extends RuntimeException {
  RestrictionLifted() {
    super("Restrict the case anew if it is to be restricted again.");
  }
}
