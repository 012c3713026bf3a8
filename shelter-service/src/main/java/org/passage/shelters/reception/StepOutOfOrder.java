package org.passage.shelters.reception;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A step before this one is neither held, nor postponed with a reason and a time, nor declined. */
@ProblemType(
    value = "reception-step-out-of-order",
    title = "Another step comes first",
    status = HttpStatus.CONFLICT)
final class StepOutOfOrder extends RuntimeException {
  StepOutOfOrder(ReceptionStep first) {
    super(
        "The step %s comes first: it is not held, and she neither postponed nor declined it."
            .formatted(Codes.written(first)));
  }
}
