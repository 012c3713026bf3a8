package org.passage.referrals.mailinvitation;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Only what can still be used can be taken back. */
@ProblemType(
    value = "invitation-over",
    title = "The invitation is over",
    status = HttpStatus.CONFLICT)
final class InvitationOver extends RuntimeException {
  InvitationOver(MailInvitationState state) {
    super("It is " + Codes.written(state) + ".");
  }
}
