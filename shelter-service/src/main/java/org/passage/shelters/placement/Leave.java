package org.passage.shelters.placement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;
import org.passage.shelters.shelter.Stay;

/**
 * Some nights that she is away at her wish.
 *
 * @param from the first night
 * @param until the day she comes back
 * @param wish what she wants to do
 * @param returnedAt null until she is back
 */
public record Leave(LocalDate from, LocalDate until, String wish, @Nullable Instant returnedAt) {
  private static final int LONGEST_DAYS = 30;

  /**
   * A leave within her stay.
   *
   * @param today where the shelter is
   */
  static Leave within(Stay stay, LocalDate today, Leave wanted) {
    if (wanted.from.isBefore(today) || wanted.from.isBefore(stay.from())) {
      throw InvalidInput.at("/from", "must not be in the past");
    }
    if (wanted.from.isAfter(today.plusYears(1))) {
      throw InvalidInput.at("/from", "must be within a year");
    }
    if (!wanted.until.isAfter(wanted.from)
        || wanted.until.isAfter(wanted.from.plusDays(LONGEST_DAYS))) {
      throw InvalidInput.at("/until", "must be later than from, by 30 days at the most");
    }
    LocalDate end = stay.until();
    if (end != null && wanted.until.isAfter(end)) {
      throw InvalidInput.at("/until", "must not be after the end of her stay");
    }
    return wanted;
  }

  boolean isOpen() {
    return returnedAt == null;
  }

  Leave returned(Instant now) {
    return isOpen() ? new Leave(from, until, wish, now) : this;
  }
}
