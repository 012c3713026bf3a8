package org.passage.referrals.itinerary;

import static org.passage.referrals.itinerary.ItineraryRule.ARRIVES_EARLY;

import java.time.Duration;
import java.time.LocalTime;

/**
 * As early in the day as possible, on the receiving country's clocks: the earlier in daylight, the
 * more points; from the evening on not at all.
 */
record ArrivesEarly() implements Rule {
  private static final LocalTime MORNING = LocalTime.of(6, 0);
  private static final LocalTime NOON = LocalTime.of(12, 0);
  private static final LocalTime EVENING = LocalTime.of(18, 0);

  @Override
  public Verdict judge(Journey journey) {
    LocalTime time = journey.arrival().toLocalTime();
    String arrives = "She arrives at " + time.withSecond(0).withNano(0) + " local time";
    if (time.isBefore(MORNING)) {
      return ARRIVES_EARLY.flagged(arrives + ", in the night before the day begins.");
    }
    if (time.isBefore(NOON)) {
      return ARRIVES_EARLY.passed(points(time), arrives + ", in the morning.");
    }
    if (time.isBefore(EVENING)) {
      return ARRIVES_EARLY.flagged(points(time), arrives + ", only in the afternoon.");
    }
    return ARRIVES_EARLY.failed(arrives + ", too late in the day.");
  }

  private static int points(LocalTime time) {
    long left = Duration.between(time, EVENING).toMinutes();
    return (int) (ARRIVES_EARLY.weight() * left / Duration.between(MORNING, EVENING).toMinutes());
  }
}
