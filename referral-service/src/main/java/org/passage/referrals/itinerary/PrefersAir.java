package org.passage.referrals.itinerary;

import static org.passage.referrals.itinerary.ItineraryRule.PREFERS_AIR;

/** Air is the most structured and predictable; another way is possible where air is not. */
record PrefersAir() implements Rule {
  @Override
  public Verdict judge(Journey journey) {
    long legs = journey.legs().size();
    long byAir = journey.legs().stream().filter(leg -> leg.mode() == TravelMode.AIR).count();
    if (byAir == legs) {
      return PREFERS_AIR.passed("She flies all the way.");
    }
    return PREFERS_AIR.flagged(
        (int) (PREFERS_AIR.weight() * byAir / legs),
        byAir + " of " + legs + " legs are by air; make sure that no flight is possible.");
  }
}
