package org.passage.referrals.allowance;

import org.joda.money.Money;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An allowance is no more than this place permits. */
@ProblemType(
    value = "allowance-over-ceiling",
    title = "More than it may be",
    status = HttpStatus.CONFLICT)
final class AllowanceOverCeiling extends RuntimeException {
  AllowanceOverCeiling(Money ceiling) {
    super("It is " + ceiling + " at most, by the setting of this place.");
  }
}
