package org.passage.chassis.concurrency;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A change came without {@code If-Match}. */
@ProblemType(
    value = "precondition-required",
    title = "If-Match is needed",
    status = HttpStatus.PRECONDITION_REQUIRED)
public final class PreconditionRequired extends RuntimeException {
  public PreconditionRequired() {
    super("Read the resource first and send its ETag as If-Match.");
  }
}
