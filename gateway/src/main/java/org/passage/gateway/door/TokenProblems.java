package org.passage.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passage.chassis.problem.Problem;
import org.passage.chassis.problem.ProblemWriter;
import org.passage.chassis.problem.Unavailable;
import org.passage.chassis.security.SecurityProblems;
import org.passage.gateway.limits.LimitFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers a token that was refused, as long as the same address does not try too many. */
final class TokenProblems implements AuthenticationEntryPoint {
  private final SecurityProblems refusals;
  private final ProblemWriter problems;
  private final LimitFilter limit;

  TokenProblems(SecurityProblems refusals, ProblemWriter problems, LimitFilter limit) {
    this.refusals = refusals;
    this.problems = problems;
    this.limit = limit;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    if (!limit.admitsStranger(request, response)) {
      return;
    }
    if (refused instanceof AuthenticationServiceException) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Unavailable.RETRY_AFTER_SECONDS));
      problems.write(
          Problem.of(
              "unavailable",
              "Not possible just now",
              HttpStatus.SERVICE_UNAVAILABLE,
              "Tokens cannot be verified now; nothing was changed."),
          request,
          response);
      return;
    }
    refusals.commence(request, response, refused);
  }
}
