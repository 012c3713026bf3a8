package org.passage.cases.assistance;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A service keeps no more choices than can be read. */
@ProblemType(
    value = "too-many-choices",
    title = "Her choice is on record often enough",
    status = HttpStatus.CONFLICT)
final class TooManyChoices extends RuntimeException {
  TooManyChoices() {
    super("A service keeps " + Service.MOST_CHOICES + " choices at most; plan it anew.");
  }
}
