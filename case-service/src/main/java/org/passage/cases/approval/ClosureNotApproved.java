package org.passage.cases.approval;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody closes a case alone, unless she wishes it. */
@ProblemType(
    value = "closure-not-approved",
    title = "A supervisor must approve the closure",
    status = HttpStatus.CONFLICT)
final class ClosureNotApproved extends RuntimeException {
  ClosureNotApproved() {
    super("Ask for an approval of the closure first; her own wish needs none.");
  }
}
