package org.passage.chassis.security;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The token does not say for which one organization its holder acts. */
@ProblemType(
    value = "organization-missing",
    title = "The token names no single organization",
    status = HttpStatus.FORBIDDEN)
public final class OrganizationMissing extends RuntimeException {
  public OrganizationMissing() {
    super("Ask for a token with the scope organization, for one organization.");
  }
}
