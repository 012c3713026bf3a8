package org.passage.referrals.referral;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A referral has one confirmed itinerary. */
@ProblemType(
    value = "itinerary-already-confirmed",
    title = "An itinerary is confirmed already",
    status = HttpStatus.CONFLICT)
final class ItineraryAlreadyConfirmed extends RuntimeException {
  ItineraryAlreadyConfirmed(String confirmed) {
    super("Itinerary " + confirmed + " is confirmed.");
  }
}
