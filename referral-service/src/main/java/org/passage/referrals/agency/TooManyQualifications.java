package org.passage.referrals.agency;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An agency has a history that can be read. */
@ProblemType(
    value = "too-many-qualifications",
    title = "Too many qualifications",
    status = HttpStatus.CONFLICT)
final class TooManyQualifications extends RuntimeException {
  TooManyQualifications() {
    super("There are a hundred on record; list the agency anew.");
  }
}
