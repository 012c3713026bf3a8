package org.passage.shelters.staff;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** One person is on the list of a shelter once. */
@ProblemType(
    value = "already-enlisted",
    title = "Already on the list of staff",
    status = HttpStatus.CONFLICT)
final class AlreadyEnlisted extends RuntimeException {
  AlreadyEnlisted() {
    super("The person is on the list of this shelter's staff; change that entry.");
  }
}
