package org.passage.identity.keycloak;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** Something of this name is there already; a retry of a creation ends here too. */
@ProblemType(value = "name-taken", title = "The name is taken", status = HttpStatus.CONFLICT)
public final class NameTaken extends RuntimeException {
  public NameTaken() {
    super("Something of this name is there already. If you made it a moment ago, it is there.");
  }
}
