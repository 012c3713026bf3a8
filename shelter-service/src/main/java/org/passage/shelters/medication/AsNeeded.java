package org.passage.shelters.medication;

import java.time.Duration;

/**
 * How often somebody may have what she takes when she needs it.
 *
 * @param mostPerDay doses on one day of the house
 */
public record AsNeeded(int mostPerDay, int leastMinutesBetween) {
  Duration between() {
    return Duration.ofMinutes(leastMinutesBetween);
  }
}
