package org.passage.shelters.placement;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She has not accepted the offer herself, so it cannot be asked for. */
@ProblemType(
    value = "not-her-choice",
    title = "She has not accepted this offer",
    status = HttpStatus.CONFLICT)
public final class NotHerChoice extends RuntimeException {
  public NotHerChoice() {
    super("This is asked for when she has accepted it, and not before.");
  }
}
