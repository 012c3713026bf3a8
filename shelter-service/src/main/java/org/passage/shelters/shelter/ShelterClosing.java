package org.passage.shelters.shelter;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nobody is given a night on which the shelter is closed. */
@ProblemType(value = "shelter-closing", title = "The shelter closes", status = HttpStatus.CONFLICT)
public final class ShelterClosing extends RuntimeException {
  public ShelterClosing() {
    super("It is closed on some of these nights, or has been for some.");
  }
}
