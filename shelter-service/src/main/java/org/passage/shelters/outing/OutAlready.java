package org.passage.shelters.outing;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody is out twice at a time. */
@ProblemType(value = "out-already", title = "She is out already", status = HttpStatus.CONFLICT)
final class OutAlready extends RuntimeException {
  OutAlready() {
    super("Another outing of hers has not ended; record her return first.");
  }
}
