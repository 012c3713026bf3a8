package org.passage.reintegration.fund;

import org.joda.money.Money;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** One person gets no more of a fund than its terms say, all her grants together. */
@ProblemType(
    value = "person-ceiling",
    title = "More than one person may get",
    status = HttpStatus.CONFLICT)
public final class PersonOverCeiling extends FundRefusal {
  PersonOverCeiling(Money ceiling) {
    super("Of this fund one person gets " + ceiling + " at most, all grants together.");
  }
}
