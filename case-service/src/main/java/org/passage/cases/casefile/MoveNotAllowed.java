package org.passage.cases.casefile;

import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A case moves only along its life. */
@ProblemType(
    value = "move-not-allowed",
    title = "The case does not go there from where it stands",
    status = HttpStatus.CONFLICT)
final class MoveNotAllowed extends RuntimeException {
  MoveNotAllowed(CaseStatus from, CaseStatus to) {
    super(
        "A case that stands at %s does not go to %s."
            .formatted(Codes.written(from), Codes.written(to)));
  }
}
