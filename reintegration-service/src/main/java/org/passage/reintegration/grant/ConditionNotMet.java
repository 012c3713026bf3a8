package org.passage.reintegration.grant;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An instalment that waits for something is not paid before. */
@ProblemType(
    value = "condition-not-met",
    title = "The condition is not met",
    status = HttpStatus.CONFLICT)
final class ConditionNotMet extends RuntimeException {
  ConditionNotMet() {
    super("Confirm that its condition is met, and by what that shows, before it is paid.");
  }
}
