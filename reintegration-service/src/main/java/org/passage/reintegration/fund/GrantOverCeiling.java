package org.passage.reintegration.fund;

import org.joda.money.Money;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A grant is no more than its fund gives at once. */
@ProblemType(
    value = "grant-over-ceiling",
    title = "More than one grant may be",
    status = HttpStatus.CONFLICT)
public final class GrantOverCeiling extends RuntimeException {
  GrantOverCeiling(Money ceiling) {
    super("One grant is " + ceiling + " at most in this fund.");
  }
}
