package org.passage.identity.person;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** An organization would be left without an administrator. */
@ProblemType(
    value = "last-administrator",
    title = "An organization needs an administrator",
    status = HttpStatus.CONFLICT)
public final class LastAdministrator extends RuntimeException {
  public LastAdministrator() {
    super("She is the last active identity-admin of this organization: name another one first.");
  }
}
