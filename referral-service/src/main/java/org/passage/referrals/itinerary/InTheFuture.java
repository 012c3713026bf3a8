package org.passage.referrals.itinerary;

/** It has not departed yet. */
record InTheFuture() implements Rule {
  @Override
  public Finding judge(Journey journey) {
    return journey.plan().departure().instant().isAfter(journey.now())
        ? Finding.passed("The departure is ahead.")
        : Finding.failed("The departure is past.");
  }
}
