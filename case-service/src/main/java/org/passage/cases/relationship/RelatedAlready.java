package org.passage.cases.relationship;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The same relationship stands already, or too many stand between the same two. */
@ProblemType(
    value = "related-already",
    title = "That is on record already",
    status = HttpStatus.CONFLICT)
final class RelatedAlready extends RuntimeException {
  RelatedAlready() {
    super("End the one that stands before it is recorded differently.");
  }
}
