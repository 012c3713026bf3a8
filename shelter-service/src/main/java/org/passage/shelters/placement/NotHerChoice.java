package org.passage.shelters.placement;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She has not accepted the offer herself, so it cannot be asked for. */
@ProblemType(
    value = "not-her-choice",
    title = "She has not accepted this offer",
    status = HttpStatus.CONFLICT)
final class NotHerChoice extends RuntimeException {
  NotHerChoice() {
    super("A placement can be requested when she has accepted the offer, and not before.");
  }
}
