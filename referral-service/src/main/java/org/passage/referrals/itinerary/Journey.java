package org.passage.referrals.itinerary;

import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * All that the rules look at.
 *
 * @param now the moment at which it is judged
 */
record Journey(Plan plan, Reception reception, Rulebook rulebook, Instant now) {
  /** When she arrives, on the clocks of the place where she does. */
  ZonedDateTime arrival() {
    return plan.arrival().moment();
  }

  String country() {
    return reception.country();
  }
}
