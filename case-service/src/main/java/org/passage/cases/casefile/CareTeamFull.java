package org.passage.cases.casefile;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A care team has as many people as may know of her, and no more. */
@ProblemType(
    value = "care-team-full",
    title = "The care team is full",
    status = HttpStatus.CONFLICT)
final class CareTeamFull extends RuntimeException {
  CareTeamFull() {
    super("A care team has " + Case.LARGEST_TEAM + " people at most; take somebody out first.");
  }
}
