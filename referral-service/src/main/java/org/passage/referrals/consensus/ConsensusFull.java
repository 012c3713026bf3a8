package org.passage.referrals.consensus;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A bounded number of people has a say, and what they said is kept. */
@ProblemType(
    value = "consensus-full",
    title = "There is no room for more",
    status = HttpStatus.CONFLICT)
final class ConsensusFull extends RuntimeException {
  ConsensusFull(String why) {
    super(why);
  }
}
