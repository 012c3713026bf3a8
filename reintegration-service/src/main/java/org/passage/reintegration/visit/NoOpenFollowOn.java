package org.passage.reintegration.visit;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is nothing to settle. */
@ProblemType(
    value = "no-open-follow-on",
    title = "Nothing of that kind is open",
    status = HttpStatus.CONFLICT)
final class NoOpenFollowOn extends RuntimeException {
  NoOpenFollowOn() {
    super("This visit does not lead to that, or it was done or dropped.");
  }
}
