package org.passage.shelters.rota;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What has begun is part of what happened in the house. */
@ProblemType(value = "duty-begun", title = "The duty has begun", status = HttpStatus.CONFLICT)
final class DutyBegun extends RuntimeException {
  DutyBegun() {
    super("Who was on duty stays on record.");
  }
}
