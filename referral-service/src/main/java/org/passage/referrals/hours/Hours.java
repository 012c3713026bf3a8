package org.passage.referrals.hours;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * When something is open at a place.
 *
 * @param zone by whose clock
 */
public record Hours(List<Schedule> schedules, List<Closure> closures, ZoneId zone) {
  /** Whether it is known to be open; of what says no hours nobody knows. */
  public boolean isOpen(Instant moment) {
    return schedules.stream()
        .anyMatch(it ->
            it.isOpen(moment, zone, day -> closures.stream().anyMatch(days -> days.has(day))));
  }
}
