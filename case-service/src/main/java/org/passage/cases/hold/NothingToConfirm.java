package org.passage.cases.hold;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The hold is not at a point where this can be done. */
@ProblemType(
    value = "nothing-to-confirm",
    title = "Nothing is asked for",
    status = HttpStatus.CONFLICT)
final class NothingToConfirm extends RuntimeException {
  NothingToConfirm() {
    super("Read the hold again; it is in force, or it has ended.");
  }
}
