package org.passage.cases.merge;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Work on her goes on in another case. */
@ProblemType(
    value = "case-merged",
    title = "The case was merged into another one",
    status = HttpStatus.CONFLICT)
final class CaseMerged extends RuntimeException {
  /** For those who may not know which one it is. */
  CaseMerged() {
    super("Nothing changes in it any more; ask its supervisor for the case that goes on.");
  }

  CaseMerged(String intoId) {
    super("Nothing changes in it any more; work on her goes on in case " + intoId + ".");
  }
}
