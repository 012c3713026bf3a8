package org.passage.cases.risk;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody approves an assessment of her or his own. */
@ProblemType(
    value = "own-assessment",
    title = "It is your own assessment",
    status = HttpStatus.CONFLICT)
final class OwnAssessment extends RuntimeException {
  OwnAssessment() {
    super("Another supervisor of the office approves it.");
  }
}
