package org.passage.shelters.medication;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** As much was taken as is prescribed. */
@ProblemType(
    value = "dose-over-maximum",
    title = "The most of that day was taken",
    status = HttpStatus.CONFLICT)
final class DoseOverMost extends RuntimeException {
  DoseOverMost() {
    super(
        "What is prescribed for that day, or that time, was taken; more only with the reason in override.");
  }
}
