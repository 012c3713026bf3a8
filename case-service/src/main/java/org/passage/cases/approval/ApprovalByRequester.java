package org.passage.cases.approval;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody decides on what she or he asked for. */
@ProblemType(
    value = "approval-by-requester",
    title = "Another person must decide",
    status = HttpStatus.CONFLICT)
final class ApprovalByRequester extends RuntimeException {
  ApprovalByRequester() {
    super("The one who asked for an approval cannot decide on it.");
  }
}
