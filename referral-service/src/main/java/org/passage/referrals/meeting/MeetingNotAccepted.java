package org.passage.referrals.meeting;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** No journey is confirmed before an agency has accepted to meet her: no exception. */
@ProblemType(
    value = "meeting-not-accepted",
    title = "No agency has accepted to meet her",
    status = HttpStatus.CONFLICT)
public final class MeetingNotAccepted extends RuntimeException {
  public MeetingNotAccepted() {
    super("Ask a qualified agency to meet her, and wait until it accepts.");
  }
}
