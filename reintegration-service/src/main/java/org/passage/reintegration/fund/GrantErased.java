package org.passage.reintegration.fund;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Her case was erased, and with that was given up what was set aside for a grant of hers. */
@ProblemType(value = "case-erased", title = "The case was erased", status = HttpStatus.GONE)
public final class GrantErased extends FundRefusal {
  GrantErased() {
    super("What was set aside for this grant was given up when the case was erased.");
  }
}
