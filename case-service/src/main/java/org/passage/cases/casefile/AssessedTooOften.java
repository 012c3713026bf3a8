package org.passage.cases.casefile;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An age assessment is a burden; there is an end to repeating it. */
@ProblemType(
    value = "assessed-too-often",
    title = "Her age was assessed often enough",
    status = HttpStatus.CONFLICT)
final class AssessedTooOften extends RuntimeException {
  AssessedTooOften() {
    super("What is known of her age must do; in doubt she is a child.");
  }
}
