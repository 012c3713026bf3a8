package org.passage.reintegration.business;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A grant pays for one business. */
@ProblemType(
    value = "grant-in-use",
    title = "The grant pays for another business",
    status = HttpStatus.CONFLICT)
final class GrantInUse extends RuntimeException {
  GrantInUse() {
    super("This grant pays for another business already; each needs one of its own.");
  }
}
