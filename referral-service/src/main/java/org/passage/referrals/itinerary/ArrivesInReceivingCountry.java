package org.passage.referrals.itinerary;

import static org.passage.referrals.itinerary.ItineraryRule.ARRIVES_IN_RECEIVING_COUNTRY;

import com.ibm.icu.util.TimeZone;

/** The time zone of the last arrival is one of the receiving country, so its clocks are right. */
record ArrivesInReceivingCountry() implements Rule {
  @Override
  public Verdict judge(Journey journey) {
    String zone = journey.legs().getLast().arrivalZone();
    if (TimeZone.getRegion(zone).equals(journey.country())) {
      return ARRIVES_IN_RECEIVING_COUNTRY.passed(
          zone + " is a time zone of " + journey.country() + ".");
    }
    return ARRIVES_IN_RECEIVING_COUNTRY.failed(
        zone + " is not a time zone of " + journey.country() + ".");
  }
}
