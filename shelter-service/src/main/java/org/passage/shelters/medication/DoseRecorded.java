package org.passage.shelters.medication;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What was taken was neither refused nor missed. */
@ProblemType(
    value = "dose-recorded",
    title = "It is recorded as taken",
    status = HttpStatus.CONFLICT)
final class DoseRecorded extends RuntimeException {
  DoseRecorded() {
    super("The dose of that time was taken, by the record; correct that if it is wrong.");
  }
}
