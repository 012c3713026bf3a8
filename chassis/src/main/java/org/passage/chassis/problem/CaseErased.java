package org.passage.chassis.problem;

import org.springframework.http.HttpStatus;

/** The key of the case was destroyed: nothing personal of it can be read or written again. */
@ProblemType(value = "case-erased", title = "The case was erased", status = HttpStatus.GONE)
public final class CaseErased extends RuntimeException {
  public CaseErased() {
    super("What was stored of this person cannot be read any more, by anyone.");
  }
}
