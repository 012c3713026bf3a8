package org.passage.shelters.reception;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A record that never ends would not be read any more. */
@ProblemType(
    value = "reception-record-full",
    title = "Too much is recorded of this",
    status = HttpStatus.CONFLICT)
final class RecordFull extends RuntimeException {
  RecordFull() {
    super("Not more can be recorded of this; speak with her about what she wants.");
  }
}
