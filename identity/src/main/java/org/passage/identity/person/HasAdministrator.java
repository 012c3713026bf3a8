package org.passage.identity.person;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A partner whose own administrators look after its people. */
@ProblemType(
    value = "has-administrator",
    title = "The organization has an administrator",
    status = HttpStatus.CONFLICT)
public final class HasAdministrator extends RuntimeException {
  public HasAdministrator() {
    super("This organization has an active identity-admin, who invites its people.");
  }
}
