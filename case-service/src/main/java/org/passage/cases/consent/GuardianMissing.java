package org.passage.cases.consent;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody answers for her without authority. */
@ProblemType(
    value = "guardian-missing",
    title = "Nobody may speak for her",
    status = HttpStatus.CONFLICT)
final class GuardianMissing extends RuntimeException {
  GuardianMissing() {
    super("Record the guardian, with what shows the authority, before a decision of hers.");
  }
}
