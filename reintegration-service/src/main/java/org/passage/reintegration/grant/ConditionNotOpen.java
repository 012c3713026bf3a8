package org.passage.reintegration.grant;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What was confirmed stays so, and what has no condition needs no word. */
@ProblemType(
    value = "condition-not-open",
    title = "There is no condition to confirm",
    status = HttpStatus.CONFLICT)
final class ConditionNotOpen extends RuntimeException {
  ConditionNotOpen() {
    super("It has no condition, or that was confirmed before.");
  }
}
