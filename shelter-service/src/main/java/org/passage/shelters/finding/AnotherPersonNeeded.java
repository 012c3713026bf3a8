package org.passage.shelters.finding;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody verifies the repair that she or he made. */
@ProblemType(
    value = "second-person-needed",
    title = "A second person is needed",
    status = HttpStatus.CONFLICT)
final class AnotherPersonNeeded extends RuntimeException {
  AnotherPersonNeeded() {
    super("You said that it is repaired; somebody else has to look.");
  }
}
