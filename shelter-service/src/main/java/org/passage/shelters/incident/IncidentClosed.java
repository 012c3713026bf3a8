package org.passage.shelters.incident;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The last word on an incident has been said. */
@ProblemType(
    value = "incident-closed",
    title = "The incident is closed",
    status = HttpStatus.CONFLICT)
final class IncidentClosed extends RuntimeException {
  IncidentClosed() {
    super("What was said of it stays as it is.");
  }
}
