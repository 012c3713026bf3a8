package org.passage.referrals.itinerary;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Being at a place at a time, as a ticket tells it: on the clocks of that place.
 *
 * @param at to the minute; one that these clocks show
 * @param zone IANA time zone of the place
 * @param offset from UTC, in the hour that the clocks go through twice; else null
 */
public record Stop(Place place, LocalDateTime at, String zone, @Nullable String offset) {
  /** The same on a clock that knows the zone. */
  public ZonedDateTime moment() {
    ZoneId there = ZoneId.of(zone);
    return offset == null
        ? at.atZone(there)
        : ZonedDateTime.ofInstant(at, ZoneOffset.of(offset), there);
  }

  public Instant instant() {
    return moment().toInstant();
  }
}
