package org.passage.referrals.allowance;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An allowance in this state knows no such step. */
@ProblemType(
    value = "step-not-possible",
    title = "Not possible in this state",
    status = HttpStatus.CONFLICT)
final class AllowanceStepNotPossible extends RuntimeException {
  AllowanceStepNotPossible(AllowanceState state, AllowanceStep step) {
    super("What is " + Codes.written(state) + " has no step " + Codes.written(step) + ".");
  }
}
