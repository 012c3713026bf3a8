package org.passage.referrals.referral;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing follows a cancellation. */
@ProblemType(
    value = "referral-cancelled",
    title = "The referral was cancelled",
    status = HttpStatus.CONFLICT)
final class ReferralCancelled extends RuntimeException {
  ReferralCancelled() {
    super("This referral was cancelled; open another one if she wishes it.");
  }
}
