package org.passage.reintegration.outcome;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** It is not the time to say what came of a plan. */
@ProblemType(
    value = "outcome-out-of-order",
    title = "It is not the time for this outcome",
    status = HttpStatus.CONFLICT)
final class OutcomeOutOfOrder extends RuntimeException {
  OutcomeOutOfOrder(String why) {
    super(why);
  }
}
