package org.passage.referrals.itinerary;

import java.time.Duration;
import java.time.LocalTime;
import org.passage.referrals.itinerary.Rulebook.Arrival;

/**
 * As early in the day as possible, on the receiving country's clocks: the earlier in daylight, the
 * more points; from the evening on not at all.
 */
record ArrivesEarly() implements Rule {
  @Override
  public Finding judge(Journey journey) {
    Arrival limits = journey.rulebook().arrival();
    LocalTime time = journey.arrival().toLocalTime();
    String arrives = "She arrives at " + time + " local time";
    if (time.isBefore(limits.morning())) {
      return Finding.flagged(arrives + ", in the night before the day begins.");
    }
    if (time.isBefore(limits.noon())) {
      return Finding.passed(share(time, limits), arrives + ", in the morning.");
    }
    if (time.isBefore(limits.evening())) {
      return Finding.flagged(share(time, limits), arrives + ", only in the afternoon.");
    }
    return Finding.failed(arrives + ", too late in the day.");
  }

  private static double share(LocalTime time, Arrival limits) {
    double left = Duration.between(time, limits.evening()).toMinutes();
    return left / Duration.between(limits.morning(), limits.evening()).toMinutes();
  }
}
