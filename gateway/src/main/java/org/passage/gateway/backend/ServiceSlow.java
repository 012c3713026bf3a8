package org.passage.gateway.backend;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** The service took the request and did not answer in time; whether it did it is not known. */
@ProblemType(
    value = "timeout",
    title = "The service did not answer in time",
    status = HttpStatus.GATEWAY_TIMEOUT)
public final class ServiceSlow extends RuntimeException {
  ServiceSlow(String service, Throwable cause) {
    super(
        "The service behind "
            + service
            + " did not answer in time; a change may have been made or not.",
        cause);
  }
}
