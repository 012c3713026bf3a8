package org.passage.shelters.complaint;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A complaint that is heard again is answered by somebody who did not answer it before. */
@ProblemType(
    value = "complaint-heard-before",
    title = "Another person must answer",
    status = HttpStatus.CONFLICT)
final class HeardBefore extends RuntimeException {
  HeardBefore() {
    super("She was not content with an answer of this person; somebody else must answer now.");
  }
}
