package org.passage.referrals.itinerary;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * One piece of a journey, without a change.
 *
 * @param arrivalZone the IANA time zone of the place of arrival
 */
public record Leg(
    TravelMode mode,
    String carrier,
    String from,
    String to,
    Instant departsAt,
    Instant arrivesAt,
    String arrivalZone) {

  /** The arrival on the clocks of the place of arrival. */
  ZonedDateTime arrival() {
    return arrivesAt.atZone(ZoneId.of(arrivalZone));
  }

  /** The time there is for changing into the next leg; negative when that has left. */
  Duration before(Leg next) {
    return Duration.between(arrivesAt, next.departsAt());
  }
}
