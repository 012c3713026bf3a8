package org.passage.shelters.placement;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody said yes while the bed was held. */
@ProblemType(
    value = "hold-expired",
    title = "The bed is no longer held",
    status = HttpStatus.CONFLICT)
final class HoldExpired extends RuntimeException {
  HoldExpired() {
    super("Nobody said yes in time, so the bed goes to somebody else; ask anew.");
  }
}
