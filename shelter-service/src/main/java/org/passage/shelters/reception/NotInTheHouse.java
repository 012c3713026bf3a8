package org.passage.shelters.reception;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She has not arrived, or has left. */
@ProblemType(
    value = "not-in-the-house",
    title = "She does not live there now",
    status = HttpStatus.CONFLICT)
final class NotInTheHouse extends RuntimeException {
  NotInTheHouse() {
    super("She is received from her arrival at the shelter until she leaves it.");
  }
}
