package org.passage.shelters.outing;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing follows an outing that is over. */
@ProblemType(value = "outing-over", title = "The outing is over", status = HttpStatus.CONFLICT)
final class OutingOver extends RuntimeException {
  OutingOver() {
    super("She is back, or her stay has ended.");
  }
}
