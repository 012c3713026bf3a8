package org.passage.shelters.medication;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing is given before the first day, after the last one, or after it was stopped. */
@ProblemType(
    value = "not-prescribed-then",
    title = "It is not prescribed for then",
    status = HttpStatus.CONFLICT)
final class NotPrescribedThen extends RuntimeException {
  NotPrescribedThen() {
    super("The medicine has not begun by then, its last day has passed, or it was stopped.");
  }
}
