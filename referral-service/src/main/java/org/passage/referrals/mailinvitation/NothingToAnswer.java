package org.passage.referrals.mailinvitation;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No message of the receiving side is awaited. */
@ProblemType(
    value = "nothing-to-answer",
    title = "The receiving side has nothing to answer",
    status = HttpStatus.CONFLICT)
final class NothingToAnswer extends RuntimeException {
  NothingToAnswer() {
    super("Send the message that it answers first.");
  }
}
