package org.passage.cases.retention;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing is erased by a run that does not wait for that, or by another schedule than was seen. */
@ProblemType(
    value = "retention-run-not-confirmed",
    title = "The run cannot be confirmed",
    status = HttpStatus.CONFLICT)
final class RunNotConfirmed extends RuntimeException {
  private RunNotConfirmed(String detail) {
    super(detail);
  }

  static RunNotConfirmed notWaiting() {
    return new RunNotConfirmed("It does not wait for a second person, or has waited for too long.");
  }

  static RunNotConfirmed scheduleChanged() {
    return new RunNotConfirmed("The schedule has changed since; start another run.");
  }
}
