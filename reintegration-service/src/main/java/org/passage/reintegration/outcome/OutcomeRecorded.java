package org.passage.reintegration.outcome;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is one for that time; it can be corrected. */
@ProblemType(
    value = "outcome-recorded",
    title = "The outcome at that time is recorded",
    status = HttpStatus.CONFLICT)
final class OutcomeRecorded extends RuntimeException {
  OutcomeRecorded() {
    super("The outcome of this plan at that time is on record; correct that one.");
  }
}
