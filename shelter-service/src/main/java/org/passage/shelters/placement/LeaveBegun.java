package org.passage.shelters.placement;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is one leave at a time. */
@ProblemType(
    value = "already-on-leave",
    title = "She is on leave already",
    status = HttpStatus.CONFLICT)
final class LeaveBegun extends RuntimeException {
  LeaveBegun() {
    super("First it is recorded that she is back.");
  }
}
