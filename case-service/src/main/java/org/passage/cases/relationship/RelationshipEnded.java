package org.passage.cases.relationship;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A relationship ends once. */
@ProblemType(
    value = "relationship-ended",
    title = "The relationship has ended",
    status = HttpStatus.CONFLICT)
final class RelationshipEnded extends RuntimeException {
  RelationshipEnded() {
    super("Record it anew if it is to stand again.");
  }
}
