package org.passage.shelters.shelter;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.InvalidInput;

/** Days that somebody says: of a year that people write, and on the right side of today. */
public final class Days {
  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private Days() {}

  /**
   * Any day.
   *
   * @throws InvalidInput at {@code pointer} when its year is no such
   */
  public static LocalDate any(String pointer, LocalDate day) {
    if (day.isBefore(FIRST) || day.isAfter(LAST)) {
      throw InvalidInput.at(pointer, "must be in the years 1900 to 2199");
    }
    return day;
  }

  /**
   * A day that is not in the future.
   *
   * @throws InvalidInput at {@code pointer} when it is
   */
  public static LocalDate past(String pointer, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw InvalidInput.at(pointer, "must not be in the future");
    }
    return any(pointer, day);
  }

  /**
   * The last day of something; null where it has none.
   *
   * @throws InvalidInput at {@code pointer} when it is before the first one
   */
  public static @Nullable LocalDate last(String pointer, @Nullable LocalDate day, LocalDate first) {
    if (day == null) {
      return null;
    }
    if (day.isBefore(first)) {
      throw InvalidInput.at(pointer, "must not be before the first day");
    }
    return any(pointer, day);
  }
}
