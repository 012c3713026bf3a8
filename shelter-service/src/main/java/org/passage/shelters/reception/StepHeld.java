package org.passage.shelters.reception;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What was held stays as it was recorded; only items that were put off are taken up later. */
@ProblemType(
    value = "reception-step-held",
    title = "The step was held already",
    status = HttpStatus.CONFLICT)
final class StepHeld extends RuntimeException {
  StepHeld(ReceptionStep step) {
    super("The step %s was held already.".formatted(Codes.written(step)));
  }
}
