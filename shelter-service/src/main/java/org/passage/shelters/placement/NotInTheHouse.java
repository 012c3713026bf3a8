package org.passage.shelters.placement;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She has not arrived, or has left. */
@ProblemType(
    value = "not-in-the-house",
    title = "She does not live there now",
    status = HttpStatus.CONFLICT)
public final class NotInTheHouse extends RuntimeException {
  NotInTheHouse() {
    super("That is possible from her arrival at the shelter until she leaves it.");
  }
}
