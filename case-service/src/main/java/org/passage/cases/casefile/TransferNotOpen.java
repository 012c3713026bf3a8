package org.passage.cases.casefile;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** One offer at a time, and each is answered once. */
@ProblemType(
    value = "transfer-not-open",
    title = "There is no open offer to answer, or one already",
    status = HttpStatus.CONFLICT)
final class TransferNotOpen extends RuntimeException {
  TransferNotOpen() {
    super("An offer is answered once; a new one can be made when the one before is answered.");
  }
}
