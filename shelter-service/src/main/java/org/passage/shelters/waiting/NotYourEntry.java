package org.passage.shelters.waiting;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Only the organization that put somebody on a list speaks for her there. */
@ProblemType(
    value = "not-your-entry",
    title = "Another organization put her on the list",
    status = HttpStatus.FORBIDDEN)
final class NotYourEntry extends RuntimeException {
  NotYourEntry() {
    super("Only the organization that put her on the list may do this.");
  }
}
