package org.passage.gateway.backend;

import org.passage.chassis.problem.ProblemType;
import org.springframework.http.HttpStatus;

/** What came back from the service is not an HTTP answer. */
@ProblemType(
    value = "bad-gateway",
    title = "The service gave no valid answer",
    status = HttpStatus.BAD_GATEWAY)
public final class BadAnswer extends RuntimeException {
  BadAnswer(String service, Throwable cause) {
    super("The service behind " + service + " gave an answer that cannot be read.", cause);
  }
}
