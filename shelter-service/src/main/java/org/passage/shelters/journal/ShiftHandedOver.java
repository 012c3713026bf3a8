package org.passage.shelters.journal;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What comes after the hand-over belongs into the next shift. */
@ProblemType(
    value = "shift-handed-over",
    title = "The shift was handed over",
    status = HttpStatus.CONFLICT)
final class ShiftHandedOver extends RuntimeException {
  ShiftHandedOver() {
    super("This shift was handed over already; write it into the next.");
  }
}
