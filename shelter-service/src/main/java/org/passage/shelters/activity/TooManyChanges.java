package org.passage.shelters.activity;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An enrolment has room for so many changes. */
@ProblemType(
    value = "too-many-changes",
    title = "It cannot be changed again",
    status = HttpStatus.CONFLICT)
final class TooManyChanges extends RuntimeException {
  TooManyChanges(int most) {
    super("An enrolment is changed %d times at the most.".formatted(most));
  }
}
