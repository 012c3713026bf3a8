package org.passage.cases.retention;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** As long as nobody says for how long, every case is kept. */
@ProblemType(
    value = "no-retention-schedule",
    title = "There is no retention schedule",
    status = HttpStatus.CONFLICT)
final class NoRetentionSchedule extends RuntimeException {
  NoRetentionSchedule() {
    super("Set the schedule of the organization first.");
  }
}
