package org.passage.chassis.idempotency;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The key was used before, for something else. */
@ProblemType(
    value = "idempotency-key-reused",
    title = "The idempotency key was used for another request",
    status = HttpStatus.UNPROCESSABLE_CONTENT)
final class KeyReused extends RuntimeException {
  KeyReused() {
    super("Choose a new key for each thing you want done.");
  }
}
