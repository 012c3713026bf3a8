package org.passage.shelters.incident;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** One document holds all that was ever said of an incident, and stays small enough for that. */
@ProblemType(
    value = "too-many-corrections",
    title = "It was corrected as often as it can be",
    status = HttpStatus.CONFLICT)
final class TooManyCorrections extends RuntimeException {
  TooManyCorrections() {
    super("An incident is corrected at most 20 times.");
  }
}
