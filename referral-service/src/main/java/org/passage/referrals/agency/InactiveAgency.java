package org.passage.referrals.agency;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** It was taken out of the directory. */
@ProblemType(
    value = "inactive-agency",
    title = "The agency is not in the directory",
    status = HttpStatus.CONFLICT)
final class InactiveAgency extends RuntimeException {
  InactiveAgency() {
    super("It was taken out of the directory before.");
  }
}
