package org.passage.reintegration.grant;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A grant in this state knows no such step. */
@ProblemType(
    value = "step-not-possible",
    title = "Not possible in this state",
    status = HttpStatus.CONFLICT)
final class GrantStepNotPossible extends RuntimeException {
  GrantStepNotPossible(GrantState state, GrantStep step) {
    super("A grant that is " + Codes.written(state) + " cannot be " + step.done() + ".");
  }
}
