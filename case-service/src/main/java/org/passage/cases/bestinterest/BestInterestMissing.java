package org.passage.cases.bestinterest;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No such step with a child without a determination of her best interest. */
@ProblemType(
    value = "best-interest-missing",
    title = "No determination of her best interest permits this",
    status = HttpStatus.CONFLICT)
final class BestInterestMissing extends RuntimeException {
  BestInterestMissing() {
    super("She is, or may be, a child: have her best interest determined for this step first.");
  }
}
