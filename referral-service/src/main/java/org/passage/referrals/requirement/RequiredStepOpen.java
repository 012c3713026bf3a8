package org.passage.referrals.requirement;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.passage.referrals.scenario.RequiredStep;
import org.springframework.http.HttpStatus;

/** What the scenario asks for first was not done. */
@ProblemType(
    value = "required-step-open",
    title = "Another step comes first",
    status = HttpStatus.CONFLICT)
final class RequiredStepOpen extends RuntimeException {
  RequiredStepOpen(RequiredStep open, RequiredStep wanted) {
    super(Codes.written(open) + " is needed before " + Codes.written(wanted) + ".");
  }
}
