package org.passage.reintegration.fund;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Nothing is granted from a fund after it was closed, or its time is over. */
@ProblemType(
    value = "fund-closed",
    title = "Nothing is granted from the fund any more",
    status = HttpStatus.CONFLICT)
public final class FundClosed extends FundRefusal {
  FundClosed() {
    super("The fund was closed, or its last day has passed; what was set aside is still paid.");
  }
}
