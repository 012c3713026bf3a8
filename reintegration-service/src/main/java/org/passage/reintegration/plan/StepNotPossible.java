package org.passage.reintegration.plan;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A plan in this state knows no such step. */
@ProblemType(
    value = "step-not-possible",
    title = "Not possible in this state",
    status = HttpStatus.CONFLICT)
final class StepNotPossible extends RuntimeException {
  StepNotPossible(PlanState state, PlanStep step) {
    super("A plan that is " + Codes.written(state) + " cannot be " + step.done() + ".");
  }
}
