package org.passage.reintegration.plan;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is nothing to monitor before a plan started. */
@ProblemType(
    value = "plan-not-started",
    title = "The plan has not started",
    status = HttpStatus.CONFLICT)
final class PlanNotStarted extends RuntimeException {
  PlanNotStarted() {
    super("Monitoring begins when the plan starts.");
  }
}
