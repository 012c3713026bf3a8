package org.passage.referrals.itinerary;

import static org.passage.referrals.itinerary.ItineraryRule.IN_ORDER;

import java.time.Duration;
import java.util.List;

/** Each leg departs after the one before it has arrived, with time to change. */
record InOrder() implements Rule {
  private static final Duration TIME_TO_CHANGE = Duration.ofMinutes(45);

  @Override
  public Verdict judge(Journey journey) {
    List<Leg> legs = journey.legs();
    Verdict verdict = IN_ORDER.passed("There is time for every change.");
    for (int i = 1; i < legs.size(); i++) {
      Duration change = legs.get(i - 1).before(legs.get(i));
      if (change.isNegative()) {
        return IN_ORDER.failed("Leg " + (i + 1) + " departs before leg " + i + " arrives.");
      }
      if (change.compareTo(TIME_TO_CHANGE) < 0) {
        verdict =
            IN_ORDER.flagged("Only " + change.toMinutes() + " minutes to leg " + (i + 1) + ".");
      }
    }
    return verdict;
  }
}
