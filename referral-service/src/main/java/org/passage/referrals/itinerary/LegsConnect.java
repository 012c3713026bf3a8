package org.passage.referrals.itinerary;

import static org.passage.referrals.itinerary.ItineraryRule.LEGS_CONNECT;

import java.util.List;

/** Each leg begins where the one before it ended. */
record LegsConnect() implements Rule {
  @Override
  public Verdict judge(Journey journey) {
    List<Leg> legs = journey.legs();
    for (int i = 1; i < legs.size(); i++) {
      if (!legs.get(i).from().equalsIgnoreCase(legs.get(i - 1).to())) {
        return LEGS_CONNECT.failed("Leg " + (i + 1) + " does not begin where leg " + i + " ends.");
      }
    }
    return LEGS_CONNECT.passed("Each leg begins where the one before it ends.");
  }
}
