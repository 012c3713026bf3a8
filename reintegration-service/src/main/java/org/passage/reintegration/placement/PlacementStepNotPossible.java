package org.passage.reintegration.placement;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A training or a job in this state knows no such step. */
@ProblemType(
    value = "step-not-possible",
    title = "Not possible in this state",
    status = HttpStatus.CONFLICT)
final class PlacementStepNotPossible extends RuntimeException {
  PlacementStepNotPossible(ProviderPlacementState state, PlacementStep step) {
    super("What is " + Codes.written(state) + " cannot be " + step.done() + ".");
  }
}
