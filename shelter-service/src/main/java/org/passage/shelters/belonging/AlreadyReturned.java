package org.passage.shelters.belonging;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What was given back is not in the house any more. */
@ProblemType(
    value = "belonging-returned",
    title = "It was given back already",
    status = HttpStatus.CONFLICT)
final class AlreadyReturned extends RuntimeException {
  AlreadyReturned() {
    super("This was given back already; the receipt says when, and by whom.");
  }
}
