package org.passage.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passage.chassis.security.SecurityProblems;
import org.passage.gateway.limits.LimitFilter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers a token that was refused, as long as the same address does not try too many. */
final class TokenProblems implements AuthenticationEntryPoint {
  private final SecurityProblems refusals;
  private final LimitFilter limit;

  TokenProblems(SecurityProblems refusals, LimitFilter limit) {
    this.refusals = refusals;
    this.limit = limit;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
      throws IOException {
    if (limit.admitsStranger(request, response)) {
      refusals.commence(request, response, refused);
    }
  }
}
