package org.passage.shelters.finding;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A finding in this state knows no such step. */
@ProblemType(
    value = "step-not-possible",
    title = "Not possible in this state",
    status = HttpStatus.CONFLICT)
final class FindingStepNotPossible extends RuntimeException {
  FindingStepNotPossible(FindingState state, FindingStep step) {
    super("A finding that is " + Codes.written(state) + " cannot be " + step.done() + ".");
  }
}
