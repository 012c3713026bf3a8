package org.passage.referrals.agency;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is nothing to put in again. */
@ProblemType(
    value = "active-agency",
    title = "The agency is in the directory",
    status = HttpStatus.CONFLICT)
final class ActiveAgency extends RuntimeException {
  ActiveAgency() {
    super("It is in the directory.");
  }
}
