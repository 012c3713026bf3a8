package org.passage.shelters.waiting;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A case stands on a list once. */
@ProblemType(value = "waits-already", title = "She is on this list", status = HttpStatus.CONFLICT)
final class WaitsAlready extends RuntimeException {
  WaitsAlready() {
    super("Her case stands on this list; change what is there.");
  }
}
