package org.passage.referrals.referral;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody departs without a confirmed itinerary. */
@ProblemType(
    value = "itinerary-missing",
    title = "A confirmed itinerary is needed",
    status = HttpStatus.CONFLICT)
final class ItineraryMissing extends RuntimeException {
  ItineraryMissing() {
    super("Confirm an itinerary before her departure is notified.");
  }
}
