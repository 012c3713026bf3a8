package org.passage.cases.retention;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What is over cannot be stopped. */
@ProblemType(value = "retention-run-over", title = "The run is over", status = HttpStatus.CONFLICT)
final class RunOver extends RuntimeException {
  RunOver() {
    super("It has ended already.");
  }
}
