package org.passage.shelters.placement;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Only the organization that asked for a bed may take the request back. */
@ProblemType(
    value = "not-your-request",
    title = "Another organization asked for this bed",
    status = HttpStatus.FORBIDDEN)
final class NotYourRequest extends RuntimeException {
  NotYourRequest() {
    super("Only the organization that asked for the bed may take that back.");
  }
}
