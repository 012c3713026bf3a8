package org.passage.referrals.referral;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A referral holds a bounded number of itineraries, and of notices about them. */
@ProblemType(
    value = "too-many-itineraries",
    title = "There are too many itineraries",
    status = HttpStatus.CONFLICT)
final class TooManyItineraries extends RuntimeException {
  TooManyItineraries(int most, String what) {
    super("A referral holds at most " + most + " " + what + ".");
  }
}
