package org.passage.shelters.medication;

import java.time.Instant;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** It is too near to another dose, or to be given later. */
@ProblemType(value = "dose-too-early", title = "It is too early", status = HttpStatus.CONFLICT)
final class DoseTooEarly extends RuntimeException {
  DoseTooEarly(Instant from) {
    super("It may be taken from %s on; earlier only with the reason in override.".formatted(from));
  }
}
