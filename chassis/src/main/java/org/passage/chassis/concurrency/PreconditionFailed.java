package org.passage.chassis.concurrency;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The aggregate has changed since the caller read it. */
@ProblemType(
    value = "precondition-failed",
    title = "It has changed since you read it",
    status = HttpStatus.PRECONDITION_FAILED)
public final class PreconditionFailed extends RuntimeException {
  public PreconditionFailed() {
    super("Read it again and repeat the change on what is there now.");
  }
}
