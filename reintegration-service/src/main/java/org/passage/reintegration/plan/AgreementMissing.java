package org.passage.reintegration.plan;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing of a plan begins, or goes on, without her agreement to it as it stands. */
@ProblemType(
    value = "agreement-missing",
    title = "She has not agreed to this plan",
    status = HttpStatus.CONFLICT)
final class AgreementMissing extends RuntimeException {
  AgreementMissing() {
    super("Record her agreement to the plan as it stands first.");
  }
}
