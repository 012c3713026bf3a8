package org.passage.shelters.waiting;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A list is ordered as a whole, so it has an end. */
@ProblemType(
    value = "waiting-list-full",
    title = "The waiting list is full",
    status = HttpStatus.CONFLICT)
final class WaitingListFull extends RuntimeException {
  WaitingListFull() {
    super("At most 500 people wait on one list.");
  }
}
