package org.passage.cases.emergency;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody reviews what they did themselves. */
@ProblemType(
    value = "own-emergency-access",
    title = "It is your own emergency access",
    status = HttpStatus.CONFLICT)
final class OwnEmergency extends RuntimeException {
  OwnEmergency() {
    super("Another supervisor of the office reviews it.");
  }
}
