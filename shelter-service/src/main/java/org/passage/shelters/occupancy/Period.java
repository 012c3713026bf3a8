package org.passage.shelters.occupancy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;

/** Some days in a row, both ends included; none of them is still to come. */
record Period(LocalDate from, LocalDate until) {
  private static final int USUAL = 30;
  private static final int MOST = 366;

  /**
   * What somebody asked for.
   *
   * @param from null for as many days as usual
   * @param until null for today
   */
  static Period of(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
    LocalDate last = until == null ? today : until;
    if (last.isAfter(today)) {
      throw InvalidInput.at("?until", "must not be later than today");
    }
    LocalDate first = from == null ? last.minusDays(USUAL - 1L) : from;
    if (first.isAfter(last)) {
      throw InvalidInput.at("?from", "must not be later than the last day");
    }
    if (ChronoUnit.DAYS.between(first, last) >= MOST) {
      throw InvalidInput.at("?from", "must be at most " + (MOST - 1) + " days before the last day");
    }
    return new Period(first, last);
  }

  List<LocalDate> days() {
    return from.datesUntil(until.plusDays(1)).toList();
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
