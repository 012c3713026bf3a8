package org.passage.cases.summary;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing of her is told to anybody without her consent (procedure row A2). */
@ProblemType(
    value = "consent-missing",
    title = "She has not consented",
    status = HttpStatus.CONFLICT)
final class NotConsented extends RuntimeException {
  NotConsented() {
    super("She must have consented to sharing with this recipient first.");
  }
}
