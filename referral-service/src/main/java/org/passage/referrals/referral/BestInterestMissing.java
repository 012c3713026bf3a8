package org.passage.referrals.referral;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A child is referred only after a determination of her best interest, with her guardian. */
@ProblemType(
    value = "best-interest-missing",
    title = "A child's best interest must be determined",
    status = HttpStatus.CONFLICT)
final class BestInterestMissing extends RuntimeException {
  BestInterestMissing() {
    super("She is a child: a best-interest determination to which her guardian agreed is needed.");
  }
}
