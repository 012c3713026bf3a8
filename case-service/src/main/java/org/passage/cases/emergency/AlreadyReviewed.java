package org.passage.cases.emergency;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A review stands. */
@ProblemType(
    value = "already-reviewed",
    title = "It has been reviewed",
    status = HttpStatus.CONFLICT)
final class AlreadyReviewed extends RuntimeException {
  AlreadyReviewed() {
    super("A supervisor has reviewed this emergency access before.");
  }
}
