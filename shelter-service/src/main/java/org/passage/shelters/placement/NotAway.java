package org.passage.shelters.placement;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody can return who is not away. */
@ProblemType(value = "not-away", title = "She is not away", status = HttpStatus.CONFLICT)
final class NotAway extends RuntimeException {
  NotAway() {
    super("Only who is on leave or absent can come back.");
  }
}
