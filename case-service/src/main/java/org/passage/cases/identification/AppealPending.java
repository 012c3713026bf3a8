package org.passage.cases.identification;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody is sent away while her appeal is not decided. */
@ProblemType(
    value = "appeal-pending",
    title = "Her appeal is not decided yet",
    status = HttpStatus.CONFLICT)
final class AppealPending extends RuntimeException {
  AppealPending() {
    super("Record what came of the appeal first, or another reason if there is one.");
  }
}
