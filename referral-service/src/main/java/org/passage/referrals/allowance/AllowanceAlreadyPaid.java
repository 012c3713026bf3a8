package org.passage.referrals.allowance;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing is paid twice. */
@ProblemType(value = "allowance-already-paid", title = "It is paid", status = HttpStatus.CONFLICT)
final class AllowanceAlreadyPaid extends RuntimeException {
  AllowanceAlreadyPaid() {
    super("It was paid before; its receipt stands in it.");
  }
}
