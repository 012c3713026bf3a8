package org.passage.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.passage.chassis.problem.Problem;
import org.passage.chassis.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Refuses what is too much for one caller; the health checks of the platform are not counted. */
public final class LimitFilter extends HttpFilter {
  private final transient CallerLimits limits;
  private final transient ProblemWriter problems;

  public LimitFilter(CallerLimits limits, ProblemWriter problems) {
    this.limits = limits;
    this.problems = problems;
  }

  /** Counts a request of somebody whose token was refused. */
  public boolean admitsStranger(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    return admits(Callers.address(request), request, response);
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getRequestURI().startsWith("/actuator/")
        || admits(Callers.of(request), request, response)) {
      chain.doFilter(request, response);
    }
  }

  private boolean admits(String caller, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long seconds = limits.secondsToWait(caller);
    if (seconds == 0) {
      return true;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
    problems.write(
        Problem.of(
            "too-many-requests",
            "Too many requests",
            HttpStatus.TOO_MANY_REQUESTS,
            "Slow down; try again after " + seconds + " s."),
        request,
        response);
    return false;
  }
}
