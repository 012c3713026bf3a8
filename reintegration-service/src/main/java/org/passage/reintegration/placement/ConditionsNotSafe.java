package org.passage.reintegration.placement;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody has seen that she would not be exploited there, or somebody saw that she would. */
@ProblemType(
    value = "conditions-not-safe",
    title = "The conditions were not seen to be safe",
    status = HttpStatus.CONFLICT)
final class ConditionsNotSafe extends RuntimeException {
  ConditionsNotSafe() {
    super(
        "Before it begins or goes on, somebody must have seen last that her papers are with"
            + " herself, that she is free to leave, and for a job the contract.");
  }
}
