package org.passage.identity.organization;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The organization that runs the platform would suspend itself. */
@ProblemType(
    value = "operator-stays",
    title = "The operator cannot be suspended",
    status = HttpStatus.CONFLICT)
public final class OperatorStays extends RuntimeException {
  public OperatorStays() {
    super("The organization that runs the platform cannot be suspended.");
  }
}
