package org.passage.referrals.referral;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She has departed or arrived. */
@ProblemType(value = "too-late", title = "It is too late for this", status = HttpStatus.CONFLICT)
final class TooLate extends RuntimeException {
  TooLate(String why) {
    super(why);
  }
}
