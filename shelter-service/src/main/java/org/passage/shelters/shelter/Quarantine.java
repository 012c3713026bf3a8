package org.passage.shelters.shelter;

import java.time.LocalDate;
import org.passage.chassis.encryption.Personal;

/**
 * A shelter takes nobody new for some days.
 *
 * @param until the day on which people come and go again
 */
public record Quarantine(LocalDate until, @Personal String reason, Stamp begun) {

  /** Whether it is not over on a day. */
  boolean lasts(LocalDate day) {
    return day.isBefore(until);
  }
}
