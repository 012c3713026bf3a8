package org.passage.shelters.journal;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** One person hands over, another one takes over, once. */
@ProblemType(
    value = "other-person-needed",
    title = "Another person takes over, once",
    status = HttpStatus.CONFLICT)
final class OtherPersonNeeded extends RuntimeException {
  OtherPersonNeeded() {
    super("A shift is taken over once, and by another person than the one who hands it over.");
  }
}
