package org.passage.cases.correction;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She was told what came of it. */
@ProblemType(
    value = "correction-answered",
    title = "The request was answered",
    status = HttpStatus.CONFLICT)
final class AnsweredAlready extends RuntimeException {
  AnsweredAlready() {
    super("She can ask again.");
  }
}
