package org.passage.shelters.shelter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Some nights in a row.
 *
 * @param from the first night
 * @param until the day of leaving, whose night is free again; null while that is open
 */
public record Stay(LocalDate from, @Nullable LocalDate until) {

  /** Whether the two have a night in common. */
  public boolean overlaps(Stay other) {
    return startsBefore(other.until) && other.startsBefore(until);
  }

  /** What is left of it on a day; with an open end if that is over. */
  public Stay notBefore(LocalDate day) {
    if (!from.isBefore(day)) {
      return this;
    }
    return new Stay(day, until != null && until.isAfter(day) ? until : null);
  }

  private boolean startsBefore(@Nullable LocalDate end) {
    return end == null || from.isBefore(end);
  }
}
