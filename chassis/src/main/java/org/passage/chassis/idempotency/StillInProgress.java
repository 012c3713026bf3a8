package org.passage.chassis.idempotency;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The first request with this key has no answer yet. */
@ProblemType(
    value = "request-in-progress",
    title = "The same request is still in progress",
    status = HttpStatus.CONFLICT)
final class StillInProgress extends RuntimeException {
  StillInProgress() {
    super("Try again with the same key in a moment.");
  }
}
