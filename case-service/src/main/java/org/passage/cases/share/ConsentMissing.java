package org.passage.cases.share;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing is shared without her consent. */
@ProblemType(
    value = "consent-missing",
    title = "She has not consented to sharing with this organization",
    status = HttpStatus.CONFLICT)
final class ConsentMissing extends RuntimeException {
  ConsentMissing() {
    super(
        "Ask her first, and record what she decides on sharing with this recipient, and for what.");
  }
}
