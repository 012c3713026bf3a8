package org.passage.chassis.bodies;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The request's body came so slowly that nobody waits for the rest of it. */
@ProblemType(
    value = "body-too-slow",
    title = "The body came too slowly",
    status = HttpStatus.REQUEST_TIMEOUT)
public final class BodyTooSlow extends RuntimeException {
  BodyTooSlow() {
    super("Nothing was done. Try again on a better line.");
  }
}
