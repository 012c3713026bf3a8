package org.passage.shelters.shelter;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** As many beds stand in a room as may. */
@ProblemType(
    value = "room-full",
    title = "The room has as many beds as it can have",
    status = HttpStatus.CONFLICT)
final class RoomFull extends RuntimeException {
  RoomFull(int capacity) {
    super("The room is for " + capacity + " at the most.");
  }
}
