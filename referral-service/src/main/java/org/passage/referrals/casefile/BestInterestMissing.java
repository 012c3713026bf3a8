package org.passage.referrals.casefile;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No step with a child before it is determined to be best for her (procedure row A9). */
@ProblemType(
    value = "best-interest-missing",
    title = "A child's best interest must be determined",
    status = HttpStatus.CONFLICT)
public final class BestInterestMissing extends RuntimeException {
  BestInterestMissing(String reason) {
    super(
        "She is a child, and the case-service does not permit this step with her: " + reason + ".");
  }
}
