package org.passage.reintegration.business;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A business in this state knows no such step. */
@ProblemType(
    value = "step-not-possible",
    title = "Not possible in this state",
    status = HttpStatus.CONFLICT)
final class BusinessStepNotPossible extends RuntimeException {
  BusinessStepNotPossible(BusinessState state, String done) {
    super("A business that is " + Codes.written(state) + " cannot be " + done + ".");
  }
}
