package org.passage.cases.hold;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What weighs this much takes two. */
@ProblemType(
    value = "second-person-needed",
    title = "A second person is needed",
    status = HttpStatus.CONFLICT)
public final class SecondPersonNeeded extends RuntimeException {
  public SecondPersonNeeded() {
    super("You asked for it; somebody else has to confirm it.");
  }
}
