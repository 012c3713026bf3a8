package org.passage.shelters.activity;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody joins what was cancelled or has ended. */
@ProblemType(value = "activity-over", title = "It is over", status = HttpStatus.CONFLICT)
final class ActivityOver extends RuntimeException {
  ActivityOver() {
    super("The activity was cancelled, or has ended.");
  }
}
