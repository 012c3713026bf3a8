package org.passage.reintegration.grant;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An instalment is paid once. */
@ProblemType(
    value = "instalment-paid",
    title = "The instalment is paid",
    status = HttpStatus.CONFLICT)
final class InstalmentPaid extends RuntimeException {
  InstalmentPaid() {
    super("It was paid before; its receipt stands in the grant.");
  }
}
