package org.passage.shelters.waiting;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Only the organization that keeps a list proposes places. */
@ProblemType(
    value = "not-your-list",
    title = "The waiting list is another organization's",
    status = HttpStatus.FORBIDDEN)
final class NotYourList extends RuntimeException {
  NotYourList() {
    super("Only the organization that keeps the list may do this.");
  }
}
