package org.passage.referrals.arrival;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody waits for her yet. */
@ProblemType(value = "not-departed", title = "She has not departed", status = HttpStatus.CONFLICT)
final class NotDeparted extends RuntimeException {
  NotDeparted() {
    super("Her arrival is watched once her departure is notified.");
  }
}
