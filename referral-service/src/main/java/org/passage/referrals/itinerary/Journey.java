package org.passage.referrals.itinerary;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.referrals.agency.Agency;

/**
 * All that the rules look at.
 *
 * @param legs at least one
 * @param country the receiving country
 * @param metBy the agency that meets her, if anybody does
 * @param now the moment at which it is judged
 */
public record Journey(List<Leg> legs, String country, @Nullable Agency metBy, Instant now) {
  public Journey {
    legs = List.copyOf(legs);
  }

  /** When she arrives, on the clocks of the place where she does. */
  ZonedDateTime arrival() {
    return legs.getLast().arrival();
  }

  int transits() {
    return legs.size() - 1;
  }
}
