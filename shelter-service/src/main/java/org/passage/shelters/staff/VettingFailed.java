package org.passage.shelters.staff;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Who did not pass a vetting does not work with those who live in a shelter. */
@ProblemType(
    value = "vetting-failed",
    title = "The vetting does not permit it",
    status = HttpStatus.CONFLICT)
final class VettingFailed extends RuntimeException {
  VettingFailed() {
    super("A vetting of this person did not pass or was revoked; look at the record.");
  }
}
