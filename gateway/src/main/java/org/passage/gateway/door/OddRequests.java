package org.passage.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passage.chassis.problem.Problem;
import org.passage.chassis.problem.ProblemWriter;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Refuses a path or header that could mean one thing here and another thing behind. */
final class OddRequests implements RequestRejectedHandler {
  private final ProblemWriter problems;

  OddRequests(ProblemWriter problems) {
    this.problems = problems;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException odd)
      throws IOException {
    problems.write(
        Problem.of(
            "invalid-request",
            "The request is not valid",
            HttpStatus.BAD_REQUEST,
            "This is not a request that may come in: look at its method, path and headers."),
        request,
        response);
  }
}
