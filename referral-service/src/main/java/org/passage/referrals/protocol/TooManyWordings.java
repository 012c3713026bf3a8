package org.passage.referrals.protocol;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A message was amended more often than anybody would read. */
@ProblemType(
    value = "too-many-amendments",
    title = "This message was amended too often",
    status = HttpStatus.CONFLICT)
public final class TooManyWordings extends RuntimeException {
  TooManyWordings(int most) {
    super("A message has " + most + " wordings at the most.");
  }
}
