package org.passage.cases.consent;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing of her is told to anybody without her consent (procedure row A2). */
@ProblemType(
    value = "consent-missing",
    title = "She has not consented to sharing with this organization",
    status = HttpStatus.CONFLICT)
public final class ConsentMissing extends RuntimeException {
  public ConsentMissing() {
    super(
        "Ask her first, and record what she decides on sharing with this recipient, and for what.");
  }
}
