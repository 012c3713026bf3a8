package org.passage.referrals.meeting;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The agency has answered. */
@ProblemType(
    value = "meeting-answered",
    title = "The agency has answered",
    status = HttpStatus.CONFLICT)
public final class MeetingAnswered extends RuntimeException {
  MeetingAnswered() {
    super("The agency has answered; ask it again, or another one.");
  }
}
