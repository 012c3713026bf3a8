package org.passage.referrals.itinerary;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Where an itinerary stands, this is not done any more, or not yet. */
@ProblemType(
    value = "itinerary-state",
    title = "The itinerary stands elsewhere",
    status = HttpStatus.CONFLICT)
public final class ItineraryStands extends RuntimeException {
  public ItineraryStands(ItineraryState state) {
    super("The itinerary is " + Codes.written(state) + ".");
  }
}
