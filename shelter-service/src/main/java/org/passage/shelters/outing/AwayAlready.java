package org.passage.shelters.outing;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** She is on leave, or has left without a word. */
@ProblemType(
    value = "away-already",
    title = "She is not in the house",
    status = HttpStatus.CONFLICT)
final class AwayAlready extends RuntimeException {
  AwayAlready() {
    super("She is on leave or absent; an outing begins when her return is confirmed.");
  }
}
