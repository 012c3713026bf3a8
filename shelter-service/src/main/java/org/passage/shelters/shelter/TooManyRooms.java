package org.passage.shelters.shelter;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A shelter is one document and stays small enough for that. */
@ProblemType(
    value = "too-many-rooms",
    title = "The shelter has as many rooms as it can have",
    status = HttpStatus.CONFLICT)
final class TooManyRooms extends RuntimeException {
  TooManyRooms() {
    super("A shelter has at most " + Household.MOST_ROOMS + " rooms; register another one.");
  }
}
