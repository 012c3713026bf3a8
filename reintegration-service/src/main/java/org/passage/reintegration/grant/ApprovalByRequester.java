package org.passage.reintegration.grant;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody approves what she or he requested. */
@ProblemType(
    value = "approval-by-requester",
    title = "Another person must approve",
    status = HttpStatus.CONFLICT)
final class ApprovalByRequester extends RuntimeException {
  ApprovalByRequester() {
    super("The one who requested a grant cannot approve it.");
  }
}
