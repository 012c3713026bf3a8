package org.passage.shelters.activity;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody was at what has not begun. */
@ProblemType(value = "activity-not-begun", title = "It has not begun", status = HttpStatus.CONFLICT)
final class NotBegun extends RuntimeException {
  NotBegun() {
    super("Who was there is recorded from its beginning on.");
  }
}
