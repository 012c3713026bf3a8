package org.passage.shelters.waiting;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She answers one proposal after the other. */
@ProblemType(
    value = "proposal-not-possible",
    title = "She cannot be proposed a place now",
    status = HttpStatus.CONFLICT)
final class ProposalNotPossible extends RuntimeException {
  ProposalNotPossible() {
    super("A proposal waits for her answer, or there were too many.");
  }
}
