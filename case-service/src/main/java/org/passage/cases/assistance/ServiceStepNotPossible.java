package org.passage.cases.assistance;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A service in this state knows no such step. */
@ProblemType(
    value = "step-not-possible",
    title = "Not possible in this state",
    status = HttpStatus.CONFLICT)
final class ServiceStepNotPossible extends RuntimeException {
  ServiceStepNotPossible(ServiceState state, ServiceStep step) {
    super("A service that is " + Codes.written(state) + " cannot be " + step.done() + ".");
  }
}
