package org.passage.shelters.incident;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An incident is not closed while nothing was done about it. */
@ProblemType(value = "nothing-done", title = "No action is on record", status = HttpStatus.CONFLICT)
final class NothingDone extends RuntimeException {
  NothingDone() {
    super("Put on record what was done before the incident is closed.");
  }
}
