package org.passage.cases.casefile;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Two cases do not become one as they stand. */
@ProblemType(
    value = "merge-not-possible",
    title = "The cases cannot be merged as they stand",
    status = HttpStatus.CONFLICT)
public final class MergeNotPossible extends RuntimeException {
  public MergeNotPossible() {
    super("Neither may be merged already, offered to somebody else, or of too many merged cases.");
  }
}
