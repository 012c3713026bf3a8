package org.passage.shelters.placement;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The transition table does not allow this step from where the placement stands. */
@ProblemType(
    value = "wrong-state",
    title = "Not possible in the present state",
    status = HttpStatus.CONFLICT)
final class WrongState extends RuntimeException {
  WrongState(PlacementState from, PlacementStep step) {
    super(
        "A placement that is %s cannot become %s."
            .formatted(Codes.written(from), Codes.written(step)));
  }
}
