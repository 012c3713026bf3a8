package org.passage.referrals.referral;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What was sent stays as the other side got it. */
@ProblemType(
    value = "attachment-sent",
    title = "The attachment was sent",
    status = HttpStatus.CONFLICT)
final class AttachmentSent extends RuntimeException {
  AttachmentSent() {
    super("It went with a message and stays as it was sent.");
  }
}
