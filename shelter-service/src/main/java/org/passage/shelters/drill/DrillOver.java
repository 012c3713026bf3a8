package org.passage.shelters.drill;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A drill is held or called off once. */
@ProblemType(
    value = "step-not-possible",
    title = "Not possible in this state",
    status = HttpStatus.CONFLICT)
final class DrillOver extends RuntimeException {
  DrillOver(DrillState state) {
    super("A drill that is " + Codes.written(state) + " stays so.");
  }
}
