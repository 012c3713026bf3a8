package org.passage.cases.restriction;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** One restriction at a time says all. */
@ProblemType(
    value = "restricted-already",
    title = "The case is restricted already",
    status = HttpStatus.CONFLICT)
final class RestrictedAlready extends RuntimeException {
  RestrictedAlready() {
    super("Lift the one that stands first.");
  }
}
