package org.passage.shelters.placement;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A placement is one document and stays small enough for that. */
@ProblemType(
    value = "history-full",
    title = "The placement has as many entries as it can have",
    status = HttpStatus.CONFLICT)
final class HistoryFull extends RuntimeException {
  HistoryFull() {
    super("It can only end now; ask for a new placement that follows it.");
  }
}
