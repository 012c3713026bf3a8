package org.passage.shelters.paper;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A paper is destroyed once. */
@ProblemType(
    value = "step-not-possible",
    title = "Not possible in this state",
    status = HttpStatus.CONFLICT)
final class AlreadyDestroyed extends RuntimeException {
  AlreadyDestroyed() {
    super("It is destroyed already.");
  }
}
