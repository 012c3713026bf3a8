package org.passage.shelters.rota;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** One person is in one place at a time. */
@ProblemType(
    value = "on-duty-then",
    title = "Somebody cannot be on duty twice at a time",
    status = HttpStatus.CONFLICT)
final class OnDutyThen extends RuntimeException {
  OnDutyThen() {
    super("The person is on duty then already, in this shelter or another one.");
  }
}
