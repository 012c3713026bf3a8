package org.passage.referrals.domestic;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A domestic referral in this state knows no such step. */
@ProblemType(
    value = "step-not-possible",
    title = "Not possible in this state",
    status = HttpStatus.CONFLICT)
public final class DomesticStepNotPossible extends RuntimeException {
  DomesticStepNotPossible(DomesticState state, String what) {
    super("What is " + Codes.written(state) + " has " + what + ".");
  }
}
