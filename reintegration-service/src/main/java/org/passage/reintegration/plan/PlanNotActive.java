package org.passage.reintegration.plan;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Something is possible only while a plan runs. */
@ProblemType(
    value = "plan-not-active",
    title = "The plan is not active",
    status = HttpStatus.CONFLICT)
final class PlanNotActive extends RuntimeException {
  PlanNotActive(PlanState state) {
    super("The plan is " + Codes.written(state) + ".");
  }
}
