package org.passage.shelters.reception;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing of a step can be taken up again before the step was held. */
@ProblemType(
    value = "reception-step-not-held",
    title = "The step was not held yet",
    status = HttpStatus.CONFLICT)
final class StepNotHeld extends RuntimeException {
  StepNotHeld(ReceptionStep step) {
    super("The step %s was not held yet; hold it as a whole.".formatted(Codes.written(step)));
  }
}
