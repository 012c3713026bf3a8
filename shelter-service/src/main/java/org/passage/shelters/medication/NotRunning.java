package org.passage.shelters.medication;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What has ended is not stopped again. */
@ProblemType(
    value = "prescription-over",
    title = "It is given no longer",
    status = HttpStatus.CONFLICT)
final class NotRunning extends RuntimeException {
  NotRunning() {
    super("The medicine was stopped before, or has ended.");
  }
}
