package org.passage.shelters.cases;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She has not consented to share her case with the organization that runs the shelter. */
@ProblemType(
    value = "consent-missing",
    title = "She has not consented to this",
    status = HttpStatus.CONFLICT)
public final class ConsentMissing extends RuntimeException {
  ConsentMissing() {
    super("Another organization's shelter needs her consent to share her case with it.");
  }
}
