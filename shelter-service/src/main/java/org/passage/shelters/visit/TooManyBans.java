package org.passage.shelters.visit;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** All bans of a shelter are compared with each visitor, so there are not too many. */
@ProblemType(
    value = "too-many-bans",
    title = "The list of banned visitors is full",
    status = HttpStatus.CONFLICT)
final class TooManyBans extends RuntimeException {
  TooManyBans() {
    super("Lift a ban that is not needed any more.");
  }
}
