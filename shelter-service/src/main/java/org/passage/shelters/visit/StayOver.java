package org.passage.shelters.visit;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody visits somebody who has left. */
@ProblemType(
    value = "stay-over",
    title = "She does not live there any more",
    status = HttpStatus.CONFLICT)
final class StayOver extends RuntimeException {
  StayOver() {
    super("A visit needs a placement that is not over.");
  }
}
