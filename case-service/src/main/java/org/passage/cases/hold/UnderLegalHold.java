package org.passage.cases.hold;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A case is kept as long as a hold stands, whatever else is wished. */
@ProblemType(
    value = "under-legal-hold",
    title = "A legal hold stands",
    status = HttpStatus.CONFLICT)
public final class UnderLegalHold extends RuntimeException {
  UnderLegalHold() {
    super("The case cannot be erased before the hold is lifted or ends.");
  }
}
