package org.passage.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passage.chassis.problem.ProblemWriter;
import org.passage.chassis.security.SecurityProblems;
import org.passage.gateway.limits.LimitFilter;
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
      problems.writeUnavailable(
          "Tokens cannot be verified now; nothing was changed.", request, response);
      return;
    }
    refusals.commence(request, response, refused);
  }
}
