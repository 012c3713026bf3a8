package org.passage.chassis.bodies;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** The request's body is longer than it may be; nobody acted on it. */
@ProblemType(
    value = "body-too-large",
    title = "The body is too large",
    status = HttpStatus.CONTENT_TOO_LARGE)
public final class BodyTooLarge extends RuntimeException {
  BodyTooLarge(DataSize limit) {
    super("A body may have " + limit.toBytes() + " bytes at most.");
  }
}
