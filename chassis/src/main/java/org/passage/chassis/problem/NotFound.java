package org.passage.chassis.problem;

import org.springframework.http.HttpStatus;

/** There is no such record, or none that this caller may know of: the two answers are the same. */
@ProblemType(
    value = "not-found",
    title = "There is no such resource",
    status = HttpStatus.NOT_FOUND)
public final class NotFound extends RuntimeException {
  public NotFound() {
    super("Nothing here that you may know of.");
  }
}
