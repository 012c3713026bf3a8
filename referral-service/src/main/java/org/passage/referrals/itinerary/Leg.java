package org.passage.referrals.itinerary;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a journey, without a change.
 *
 * @param through the countries that it passes on land or water between its ends
 * @param overnightAt where she sleeps before the next leg, if she does
 */
public record Leg(
    TravelMode mode,
    String carrier,
    Stop from,
    Stop to,
    List<String> through,
    @Nullable String overnightAt) {
  public Leg {
    through = List.copyOf(through);
  }

  /** From its departure to its arrival. */
  public Duration length() {
    return Duration.between(from.instant(), to.instant());
  }
}
