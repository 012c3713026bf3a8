package org.passage.shelters.medication;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A day has room for so many entries. */
@ProblemType(
    value = "too-many-doses",
    title = "No more can be recorded on that day",
    status = HttpStatus.CONFLICT)
final class TooManyDoses extends RuntimeException {
  TooManyDoses(int most) {
    super(
        "A medicine has %d entries on a day at the most, and each as many corrections."
            .formatted(most));
  }
}
