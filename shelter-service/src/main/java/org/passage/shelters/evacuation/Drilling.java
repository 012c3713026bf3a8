package org.passage.shelters.evacuation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a plan is tried.
 *
 * @param everyDays the longest time between two drills
 * @param from the day from which the first drill's time counts, however often the plan changes
 * @param lastOn the day of the last drill; null before the first
 * @param nextBy the last day on which the next drill is in time
 * @param told that the day has passed
 */
public record Drilling(
    int everyDays, LocalDate from, @Nullable LocalDate lastOn, LocalDate nextBy, boolean told) {
  static Drilling first(int everyDays, LocalDate today) {
    return new Drilling(everyDays, today, null, today.plusDays(everyDays), false);
  }

  Drilling every(int days) {
    return days == everyDays ? this : since(days, lastOn);
  }

  /** A drill was held. */
  Drilling held(LocalDate day) {
    return lastOn == null || day.isAfter(lastOn) ? since(everyDays, day) : this;
  }

  /** That its day has passed is told. */
  Drilling saidOverdue() {
    return new Drilling(everyDays, from, lastOn, nextBy, true);
  }

  private Drilling since(int days, @Nullable LocalDate last) {
    LocalDate base = last == null ? from : last;
    return new Drilling(days, from, last, base.plusDays(days), false);
  }
}
