package org.passage.referrals.departureaid;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What was given stays given. */
@ProblemType(
    value = "step-not-possible",
    title = "Not possible in this state",
    status = HttpStatus.CONFLICT)
final class DepartureAidSettled extends RuntimeException {
  DepartureAidSettled(DepartureAidState state) {
    super("It is " + Codes.written(state) + " already.");
  }
}
