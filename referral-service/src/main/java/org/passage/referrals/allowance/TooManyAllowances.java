package org.passage.referrals.allowance;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A referral holds a bounded number of allowances. */
@ProblemType(
    value = "too-many-allowances",
    title = "There are too many",
    status = HttpStatus.CONFLICT)
final class TooManyAllowances extends RuntimeException {
  TooManyAllowances(int most) {
    super("A referral holds at most " + most + " allowances, with those that were refused.");
  }
}
