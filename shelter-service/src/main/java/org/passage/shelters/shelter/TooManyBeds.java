package org.passage.shelters.shelter;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A shelter is one document and stays small enough for that. */
@ProblemType(
    value = "too-many-beds",
    title = "The shelter has as many beds as it can have",
    status = HttpStatus.CONFLICT)
final class TooManyBeds extends RuntimeException {
  TooManyBeds() {
    super("A shelter has at most " + Shelter.MOST_BEDS + " beds; register another one.");
  }
}
