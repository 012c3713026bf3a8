package org.passage.shelters.occupancy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How full a shelter was.
 *
 * @param day on which the night began
 * @param beds that there were, those out of order too
 * @param occupied in how many somebody lived
 */
record OccupancyDay(LocalDate day, int beds, int occupied) {
  private static final int WHOLE = 100;

  /** Null where there were no beds. */
  @Nullable Integer percent() {
    return beds == 0 ? null : WHOLE * occupied / beds;
  }
}
