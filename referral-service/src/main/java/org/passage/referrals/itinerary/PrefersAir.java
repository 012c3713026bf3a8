package org.passage.referrals.itinerary;

import java.util.List;

/** Air is the most structured and predictable; another way is possible where air is not. */
record PrefersAir() implements Rule {
  @Override
  public Finding judge(Journey journey) {
    List<Leg> legs = journey.plan().legs();
    long byAir = legs.stream().filter(leg -> leg.mode() == TravelMode.AIR).count();
    if (byAir == legs.size()) {
      return Finding.passed("She flies all the way.");
    }
    return Finding.flagged(
        (double) byAir / legs.size(),
        byAir + " of " + legs.size() + " legs are by air; make sure that no flight is possible.");
  }
}
