package org.passage.shelters.visit;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Her consent comes before the manager's approval (procedure rows A5 and C). */
@ProblemType(
    value = "visit-not-agreed",
    title = "She has not agreed to this visit",
    status = HttpStatus.CONFLICT)
final class NotAgreed extends RuntimeException {
  NotAgreed() {
    super("Nobody comes to see her before she has agreed.");
  }
}
