package org.passage.cases.flag;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A flag is resolved once. */
@ProblemType(
    value = "already-resolved",
    title = "It has been resolved",
    status = HttpStatus.CONFLICT)
final class AlreadyResolved extends RuntimeException {
  AlreadyResolved() {
    super("The flag was resolved before; raise a new one if need be.");
  }
}
