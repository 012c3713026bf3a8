package org.passage.shelters.shelter;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody new comes to a shelter in quarantine. */
@ProblemType(
    value = "in-quarantine",
    title = "The shelter is in quarantine",
    status = HttpStatus.CONFLICT)
public final class InQuarantine extends RuntimeException {
  public InQuarantine() {
    super("Nobody comes to it before that is over.");
  }
}
