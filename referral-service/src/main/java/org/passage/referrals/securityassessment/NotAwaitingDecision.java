package org.passage.referrals.securityassessment;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An assessment is decided once, while it holds. */
@ProblemType(
    value = "not-awaiting-decision",
    title = "It does not wait for a decision",
    status = HttpStatus.CONFLICT)
final class NotAwaitingDecision extends RuntimeException {
  NotAwaitingDecision(String why) {
    super(why);
  }
}
