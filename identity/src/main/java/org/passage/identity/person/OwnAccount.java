package org.passage.identity.person;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An administrator would change her own account. */
@ProblemType(
    value = "own-account",
    title = "Not on one's own account",
    status = HttpStatus.CONFLICT)
public final class OwnAccount extends RuntimeException {
  public OwnAccount() {
    super("Nobody changes her own roles or deactivates herself: another administrator can.");
  }
}
