package org.passage.gateway.backend;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The service cannot be reached, or too many already wait for it. */
@ProblemType(
    value = "unavailable",
    title = "Not possible just now",
    status = HttpStatus.SERVICE_UNAVAILABLE)
public final class ServiceAway extends RuntimeException {
  public ServiceAway(String service, Throwable cause) {
    super("The service behind " + service + " cannot be reached now.", cause);
  }

  ServiceAway(String service) {
    super("The service behind " + service + " is too busy now.");
  }
}
