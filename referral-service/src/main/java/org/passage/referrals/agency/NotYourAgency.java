package org.passage.referrals.agency;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An agency is spoken for by the organization that listed it, and by its own. */
@ProblemType(
    value = "not-your-agency",
    title = "Another organization's entry",
    status = HttpStatus.FORBIDDEN)
final class NotYourAgency extends RuntimeException {
  NotYourAgency() {
    super("Only the organization that listed it and its own may do that.");
  }
}
