package org.passage.shelters.waiting;

import java.util.List;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Somebody would be passed over whom the place suits, and nobody says why (procedure row A8). */
@ProblemType(
    value = "skip-without-reason",
    title = "Somebody would be passed over without a reason",
    status = HttpStatus.CONFLICT)
final class SkipWithoutReason extends RuntimeException {
  SkipWithoutReason(List<String> entryIds) {
    super("Say why these come later, or propose it to the first: " + String.join(", ", entryIds));
  }
}
