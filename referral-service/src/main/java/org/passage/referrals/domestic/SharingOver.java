package org.passage.referrals.domestic;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Whoever has declined, or from whom it was taken back, needs to know nothing of her. */
@ProblemType(
    value = "sharing-over",
    title = "This is not shared any more",
    status = HttpStatus.CONFLICT)
public final class SharingOver extends RuntimeException {
  SharingOver() {
    super("The referral was declined or revoked; what was told of her is not shown any more.");
  }
}
