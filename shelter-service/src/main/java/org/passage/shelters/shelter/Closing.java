package org.passage.shelters.shelter;

import java.time.LocalDate;
import org.passage.chassis.encryption.Personal;

/**
 * A shelter will close.
 *
 * @param from the first night on which nobody sleeps there any more
 */
public record Closing(LocalDate from, @Personal String reason, Stamp announced) {

  /** Whether all nights of a stay lie before it. */
  boolean leavesOpen(Stay stay) {
    return stay.until() != null && !stay.until().isAfter(from);
  }
}
