package org.passage.reintegration.visit;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** There is nothing to answer. */
@ProblemType(
    value = "no-open-alarm",
    title = "There is no open alarm",
    status = HttpStatus.CONFLICT)
final class NoOpenAlarm extends RuntimeException {
  NoOpenAlarm() {
    super("This visit raised no alarm, or it has been answered.");
  }
}
