package org.passage.reintegration.grant;

import org.joda.money.Money;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A grant is no more than this place permits for one. */
@ProblemType(
    value = "grant-over-ceiling",
    title = "More than one grant may be",
    status = HttpStatus.CONFLICT)
final class GrantOverCeiling extends RuntimeException {
  GrantOverCeiling(Money ceiling) {
    super("One grant is " + ceiling + " at most, by the setting of this place.");
  }
}
