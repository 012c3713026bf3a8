package org.passage.referrals.referral;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Others rely on one itinerary at a time. */
@ProblemType(
    value = "other-itinerary-underway",
    title = "Another itinerary is provisional or confirmed",
    status = HttpStatus.CONFLICT)
final class OtherItineraryUnderway extends RuntimeException {
  OtherItineraryUnderway(String other) {
    super("Itinerary " + other + " is provisional or confirmed; change or cancel it.");
  }
}
