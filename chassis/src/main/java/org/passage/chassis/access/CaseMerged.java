package org.passage.chassis.access;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Work on her goes on in another case. */
@ProblemType(
    value = "case-merged",
    title = "The case was merged into another one",
    status = HttpStatus.CONFLICT)
public final class CaseMerged extends RuntimeException {
  /** For those who may not know which one it is. */
  public CaseMerged() {
    super("Nothing changes in it any more; ask its supervisor for the case that goes on.");
  }

  /** For those who may know. */
  public CaseMerged(String intoId) {
    super("Nothing changes in it any more; work on her goes on in case " + intoId + ".");
  }
}
