package org.passage.shelters.activity;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Who did not want to take part was not there. */
@ProblemType(value = "not-enrolled", title = "She does not take part", status = HttpStatus.CONFLICT)
final class NotEnrolled extends RuntimeException {
  NotEnrolled() {
    super("She has declined or withdrawn; record that she enrols first.");
  }
}
