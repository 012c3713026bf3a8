package org.passage.referrals.casefile;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She has not consented to sharing with the receiving organization, or no longer does. */
@ProblemType(
    value = "consent-missing",
    title = "Her consent is needed",
    status = HttpStatus.CONFLICT)
public final class ConsentMissing extends RuntimeException {
  ConsentMissing(String recipient, String reason) {
    super("No consent to sharing with " + recipient + ": " + reason + ". Nothing was shared.");
  }
}
