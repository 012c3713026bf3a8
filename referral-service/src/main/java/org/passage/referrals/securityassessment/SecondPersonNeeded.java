package org.passage.referrals.securityassessment;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody answers alone for what two persons must see. */
@ProblemType(
    value = "second-person-needed",
    title = "A second person is needed",
    status = HttpStatus.CONFLICT)
final class SecondPersonNeeded extends RuntimeException {
  SecondPersonNeeded(String detail) {
    super(detail);
  }
}
