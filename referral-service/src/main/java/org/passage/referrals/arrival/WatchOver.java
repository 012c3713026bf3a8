package org.passage.referrals.arrival;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She has arrived, or the alarm is closed. */
@ProblemType(
    value = "arrival-watch-over",
    title = "Her arrival is not watched any more",
    status = HttpStatus.CONFLICT)
final class WatchOver extends RuntimeException {
  WatchOver() {
    super("Her arrival was confirmed, or the alarm is closed.");
  }
}
