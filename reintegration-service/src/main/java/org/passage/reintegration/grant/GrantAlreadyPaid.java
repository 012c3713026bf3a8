package org.passage.reintegration.grant;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A grant is paid once. */
@ProblemType(
    value = "grant-already-paid",
    title = "The grant is paid",
    status = HttpStatus.CONFLICT)
final class GrantAlreadyPaid extends RuntimeException {
  GrantAlreadyPaid() {
    super("It was paid before; its receipt stands in it.");
  }
}
