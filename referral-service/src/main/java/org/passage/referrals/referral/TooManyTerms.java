package org.passage.referrals.referral;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Terms were amended more often than anybody would follow. */
@ProblemType(
    value = "too-many-terms",
    title = "The terms were amended too often",
    status = HttpStatus.CONFLICT)
final class TooManyTerms extends RuntimeException {
  TooManyTerms(int most) {
    super("The terms of a referral are amended " + most + " times at the most.");
  }
}
