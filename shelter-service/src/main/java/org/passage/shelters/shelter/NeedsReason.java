package org.passage.shelters.shelter;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** From a shelter in quarantine nobody goes without a reason on record. */
@ProblemType(
    value = "quarantine-needs-reason",
    title = "The shelter is in quarantine",
    status = HttpStatus.CONFLICT)
public final class NeedsReason extends RuntimeException {
  public NeedsReason() {
    super("Say in the note why she leaves all the same.");
  }
}
