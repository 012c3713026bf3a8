package org.passage.reintegration.fund;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No account of a fund ever falls below nothing. */
@ProblemType(
    value = "fund-overdrawn",
    title = "The fund has not got so much",
    status = HttpStatus.CONFLICT)
public final class FundOverdrawn extends FundRefusal {
  FundOverdrawn(String account) {
    super("The fund has not got so much that is " + account + ".");
  }
}
