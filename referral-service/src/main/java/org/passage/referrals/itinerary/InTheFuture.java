package org.passage.referrals.itinerary;

import static org.passage.referrals.itinerary.ItineraryRule.IN_THE_FUTURE;

/** It has not departed yet. */
record InTheFuture() implements Rule {
  @Override
  public Verdict judge(Journey journey) {
    return journey.legs().getFirst().departsAt().isAfter(journey.now())
        ? IN_THE_FUTURE.passed("The departure is ahead.")
        : IN_THE_FUTURE.failed("The departure is past.");
  }
}
