package org.passage.referrals.itinerary;

import com.ibm.icu.util.TimeZone;

/** It ends in the receiving country, on the clocks of that country. */
record ArrivesInReceivingCountry() implements Rule {
  @Override
  public Finding judge(Journey journey) {
    Stop arrival = journey.plan().arrival();
    String country = journey.country();
    if (!arrival.place().country().equals(country)) {
      return Finding.failed(
          "It ends in " + arrival.place().country() + ", not in " + country + ".");
    }
    if (!TimeZone.getRegion(arrival.zone()).equals(country)) {
      return Finding.failed(arrival.zone() + " is not a time zone of " + country + ".");
    }
    return Finding.passed("It ends in " + country + ".");
  }
}
