package org.passage.identity.person;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A role that no administrator of an organization may give to a person. */
@ProblemType(
    value = "role-not-grantable",
    title = "The role cannot be granted",
    status = HttpStatus.FORBIDDEN)
public final class RoleNotGrantable extends RuntimeException {
  public RoleNotGrantable() {
    super("One of these roles is not for people, and no administrator may grant it.");
  }
}
