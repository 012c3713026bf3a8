package org.passage.reintegration.provider;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She has not consented to telling the provider, or no longer does. */
@ProblemType(
    value = "consent-missing",
    title = "Her consent is needed",
    status = HttpStatus.CONFLICT)
final class ConsentMissing extends RuntimeException {
  ConsentMissing(String reason) {
    super("No consent to telling the provider: " + reason + ". Nothing is to be told.");
  }
}
