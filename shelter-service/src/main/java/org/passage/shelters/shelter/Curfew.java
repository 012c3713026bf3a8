package org.passage.shelters.shelter;

import java.time.LocalTime;
import org.passage.chassis.problem.InvalidInput;

/**
 * When the door is closed for those who live there, by the clock of the shelter.
 *
 * @param until the next morning where it is earlier than {@code from}
 */
public record Curfew(LocalTime from, LocalTime until) {
  /** Whether the door is closed at a time of its clock. */
  boolean isClosedAt(LocalTime time) {
    boolean begun = !time.isBefore(from);
    boolean over = !time.isBefore(until);
    return from.isBefore(until) ? begun && !over : begun || !over;
  }

  static Curfew of(String from, String until) {
    if (from.equals(until)) {
      throw InvalidInput.at("/curfew/until", "must be another time than from");
    }
    return new Curfew(LocalTime.parse(from), LocalTime.parse(until));
  }
}
