package org.passage.reintegration.assessment;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What comes later needs something that came before. */
@ProblemType(
    value = "assessment-out-of-order",
    title = "There is no earlier assessment",
    status = HttpStatus.CONFLICT)
final class AssessmentOutOfOrder extends RuntimeException {
  AssessmentOutOfOrder(Stage stage) {
    super(
        "An assessment of the stage "
            + Codes.written(stage)
            + " looks back on an earlier one; record the initial assessment first.");
  }
}
