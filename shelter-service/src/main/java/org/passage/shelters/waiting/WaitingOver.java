package org.passage.shelters.waiting;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Whoever left a list is put on it anew. */
@ProblemType(value = "waiting-over", title = "She waits no longer", status = HttpStatus.CONFLICT)
final class WaitingOver extends RuntimeException {
  WaitingOver() {
    super("She has left the list; put her on it again if she needs a place.");
  }
}
