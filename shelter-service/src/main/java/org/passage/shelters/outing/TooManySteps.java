package org.passage.shelters.outing;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An outing has room for so many steps. */
@ProblemType(
    value = "too-many-steps",
    title = "No more steps can be added",
    status = HttpStatus.CONFLICT)
final class TooManySteps extends RuntimeException {
  TooManySteps(int most) {
    super("An outing has %d steps at the most; the journal takes more.".formatted(most));
  }
}
