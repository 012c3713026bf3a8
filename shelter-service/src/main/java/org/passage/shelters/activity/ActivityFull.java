package org.passage.shelters.activity;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** As many take part as can. */
@ProblemType(
    value = "activity-full",
    title = "Nobody more can take part",
    status = HttpStatus.CONFLICT)
final class ActivityFull extends RuntimeException {
  ActivityFull() {
    super("Every place is taken; ask again when somebody has withdrawn.");
  }
}
