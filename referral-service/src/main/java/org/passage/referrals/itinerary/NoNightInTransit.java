package org.passage.referrals.itinerary;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.passage.referrals.itinerary.Rulebook.Night;

/**
 * No night between two legs, and none on a road, on rails or at sea. A night with a place to sleep
 * is looked at; one that she spends waiting is refused.
 */
record NoNightInTransit() implements Rule {
  private static final Finding NONE = Finding.passed("She spends no night on the way.");

  @Override
  public Finding judge(Journey journey) {
    Night night = journey.rulebook().night();
    Finding found = NONE;
    for (Leg leg : journey.plan().legs()) {
      found = found.worse(aboard(leg, night));
    }
    for (Transit transit : journey.plan().transits()) {
      found = found.worse(waiting(transit, night));
    }
    return found;
  }

  private static Finding aboard(Leg leg, Night night) {
    boolean sheltered = leg.mode() == TravelMode.AIR;
    return sheltered || hours(leg.from().moment(), leg.to().moment(), night).isZero()
        ? NONE
        : Finding.flagged("She travels in the night from " + leg.from().place() + ".");
  }

  private static Finding waiting(Transit transit, Night night) {
    ZonedDateTime from = transit.arriving().to().moment();
    Duration hours = hours(from, transit.leaving().from().moment(), night);
    if (hours.isZero()) {
      return NONE;
    }
    String there = " in " + transit.place() + ".";
    if (transit.overnight()) {
      return Finding.flagged("She spends a night, with a place to sleep," + there);
    }
    return hours.compareTo(night.most()) > 0
        ? Finding.failed("She spends a night, with nowhere to sleep," + there)
        : Finding.flagged("She waits in the night" + there);
  }

  /** How much of the time between two moments is night, by the clocks of the first. */
  private static Duration hours(ZonedDateTime from, ZonedDateTime to, Night night) {
    Duration hours = Duration.ZERO;
    LocalDate last = to.withZoneSameInstant(from.getZone()).toLocalDate();
    for (LocalDate day = from.toLocalDate().minusDays(1);
        !day.isAfter(last);
        day = day.plusDays(1)) {
      ZonedDateTime begins = day.atTime(night.from()).atZone(from.getZone());
      LocalDate morning = night.until().isAfter(night.from()) ? day : day.plusDays(1);
      ZonedDateTime ends = morning.atTime(night.until()).atZone(from.getZone());
      ZonedDateTime first = begins.isAfter(from) ? begins : from;
      ZonedDateTime end = ends.isBefore(to) ? ends : to;
      if (first.isBefore(end)) {
        hours = hours.plus(Duration.between(first, end));
      }
    }
    return hours;
  }
}
