package org.passage.cases.risk;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Only the latest assessment of a case can be approved, once. */
@ProblemType(
    value = "not-awaiting-approval",
    title = "It does not wait for an approval",
    status = HttpStatus.CONFLICT)
final class NotAwaitingApproval extends RuntimeException {
  NotAwaitingApproval() {
    super("The assessment is in force, or a later one has taken its place.");
  }
}
