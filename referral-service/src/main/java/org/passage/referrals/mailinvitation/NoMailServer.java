package org.passage.referrals.mailinvitation;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** This platform was not told by which server mails go out. */
@ProblemType(
    value = "no-mail-server",
    title = "No mail can be sent from here",
    status = HttpStatus.CONFLICT)
final class NoMailServer extends RuntimeException {
  NoMailServer() {
    super("Whoever runs the platform must name a mail server and a sender first.");
  }
}
