package org.passage.shelters.placement;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Where a shelter is, is told only to those who bring her there. */
@ProblemType(
    value = "address-withheld",
    title = "The address is not told now",
    status = HttpStatus.CONFLICT)
final class AddressWithheld extends RuntimeException {
  AddressWithheld() {
    super(
        "It is told to those who work there, and from the shelter's acceptance until she has left to the caseworker who asked.");
  }
}
