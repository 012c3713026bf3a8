package org.passage.cases.consent;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** This decision grants nothing that could be taken back. */
@ProblemType(
    value = "nothing-to-withdraw",
    title = "There is no consent to withdraw",
    status = HttpStatus.CONFLICT)
final class NothingToWithdraw extends RuntimeException {
  NothingToWithdraw() {
    super("The decision was a refusal, or it was withdrawn before.");
  }
}
