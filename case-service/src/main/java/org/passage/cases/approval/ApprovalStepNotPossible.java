package org.passage.cases.approval;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A request in this state knows no such step. */
@ProblemType(
    value = "step-not-possible",
    title = "Not possible in this state",
    status = HttpStatus.CONFLICT)
final class ApprovalStepNotPossible extends RuntimeException {
  ApprovalStepNotPossible(ApprovalState state, ApprovalStep step) {
    super("A request that is " + Codes.written(state) + " cannot be " + step.done() + ".");
  }
}
