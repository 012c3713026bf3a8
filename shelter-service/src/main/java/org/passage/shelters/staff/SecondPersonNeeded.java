package org.passage.shelters.staff;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What one person says needs another one who was there. */
@ProblemType(
    value = "second-person-needed",
    title = "A second person is needed",
    status = HttpStatus.CONFLICT)
final class SecondPersonNeeded extends RuntimeException {
  SecondPersonNeeded(String detail) {
    super(detail);
  }
}
