package org.passage.referrals.consensus;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She has one voice. */
@ProblemType(
    value = "stakeholder-already-named",
    title = "She is named already",
    status = HttpStatus.CONFLICT)
final class AlreadyNamed extends RuntimeException {
  AlreadyNamed() {
    super("The beneficiary is among the stakeholders; record what she says there.");
  }
}
