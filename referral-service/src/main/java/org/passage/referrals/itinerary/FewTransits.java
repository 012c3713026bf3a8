package org.passage.referrals.itinerary;

import static org.passage.referrals.itinerary.ItineraryRule.FEW_TRANSITS;

/** As few transit points as possible. */
record FewTransits() implements Rule {
  private static final int POINTS_A_TRANSIT_COSTS = 2;

  @Override
  public Verdict judge(Journey journey) {
    int transits = journey.transits();
    int points = FEW_TRANSITS.weight() - transits * POINTS_A_TRANSIT_COSTS;
    return switch (transits) {
      case 0 -> FEW_TRANSITS.passed("There is no transit.");
      case 1 -> FEW_TRANSITS.passed(points, "There is one transit point.");
      default -> FEW_TRANSITS.flagged(points, "There are " + transits + " transit points.");
    };
  }
}
