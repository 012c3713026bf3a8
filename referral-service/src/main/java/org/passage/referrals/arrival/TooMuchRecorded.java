package org.passage.referrals.arrival;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** More is recorded of one arrival than anybody would read. */
@ProblemType(
    value = "too-much-recorded",
    title = "No more can be recorded here",
    status = HttpStatus.CONFLICT)
final class TooMuchRecorded extends RuntimeException {
  TooMuchRecorded(int most) {
    super("There are " + most + " already; close the alarm with how it ended.");
  }
}
