package org.passage.chassis.access;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** While processing is restricted her data are kept and nobody goes on with them. */
@ProblemType(
    value = "processing-restricted",
    title = "Processing is restricted",
    status = HttpStatus.CONFLICT)
public final class ProcessingRestricted extends RuntimeException {
  /** For whatever operation waits. */
  public ProcessingRestricted() {
    super("Only with her consent to data processing, given since, or to protect her.");
  }
}
