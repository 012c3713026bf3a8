package org.passage.shelters.visit;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A visit in this state knows no such step. */
@ProblemType(
    value = "step-not-possible",
    title = "Not possible in this state",
    status = HttpStatus.CONFLICT)
final class VisitStepNotPossible extends RuntimeException {
  VisitStepNotPossible(VisitState state, VisitStep step) {
    super("A visit that is " + Codes.written(state) + " cannot be " + step.done() + ".");
  }
}
