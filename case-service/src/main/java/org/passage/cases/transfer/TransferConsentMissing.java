package org.passage.cases.transfer;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No organization learns of her without her consent, also not by taking her case over. */
@ProblemType(
    value = "consent-missing",
    title = "She has not consented to sharing with this organization",
    status = HttpStatus.CONFLICT)
final class TransferConsentMissing extends RuntimeException {
  TransferConsentMissing() {
    super("Ask her first, and record what she decides on sharing with this recipient.");
  }
}
