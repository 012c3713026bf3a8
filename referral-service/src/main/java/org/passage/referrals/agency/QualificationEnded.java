package org.passage.referrals.agency;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What has ended cannot be revoked. */
@ProblemType(
    value = "qualification-ended",
    title = "It has ended already",
    status = HttpStatus.CONFLICT)
final class QualificationEnded extends RuntimeException {
  QualificationEnded() {
    super("It does not hold any more.");
  }
}
