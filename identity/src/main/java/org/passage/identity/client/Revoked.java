package org.passage.identity.client;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** A revoked client does not come back. */
@ProblemType(
    value = "client-revoked",
    title = "The client is revoked",
    status = HttpStatus.CONFLICT)
public final class Revoked extends RuntimeException {
  public Revoked() {
    super("A revoked client stays as it is: make a new one.");
  }
}
