package org.passage.shelters.shelter;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Only the organization that runs a shelter may do this there. */
@ProblemType(
    value = "not-your-shelter",
    title = "The shelter is another organization's",
    status = HttpStatus.FORBIDDEN)
public final class NotYourShelter extends RuntimeException {
  public NotYourShelter() {
    super("Only the organization that runs the shelter may do this.");
  }
}
