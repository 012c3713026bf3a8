package org.passage.referrals.agency;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What one organization attests another cannot take back. */
@ProblemType(
    value = "not-your-attestation",
    title = "Another organization attested it",
    status = HttpStatus.FORBIDDEN)
final class NotYourAttestation extends RuntimeException {
  NotYourAttestation() {
    super("Only the organization that attested it may take it back.");
  }
}
