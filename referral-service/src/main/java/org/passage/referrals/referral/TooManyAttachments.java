package org.passage.referrals.referral;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A message has as many files as somebody reads, and no more. */
@ProblemType(
    value = "too-many-attachments",
    title = "There are too many attachments",
    status = HttpStatus.CONFLICT)
final class TooManyAttachments extends RuntimeException {
  TooManyAttachments(int most) {
    super("At most " + most + " files go with a message; send or remove those that are ready.");
  }
}
