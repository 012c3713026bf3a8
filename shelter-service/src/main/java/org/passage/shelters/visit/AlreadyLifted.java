package org.passage.shelters.visit;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A ban is lifted once. */
@ProblemType(
    value = "already-lifted",
    title = "The ban was lifted before",
    status = HttpStatus.CONFLICT)
final class AlreadyLifted extends RuntimeException {
  AlreadyLifted() {
    super("Ban the visitor again if need be.");
  }
}
