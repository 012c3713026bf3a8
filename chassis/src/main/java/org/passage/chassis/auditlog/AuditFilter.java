package org.passage.chassis.auditlog;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.audit.Trail;
import org.passage.chassis.problem.ProblemWriter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the trail of each request, and holds the answer back until all of it is kept, and until it
 * is told when it is a file. Stands before the door, so that refusals there are on record too.
 */
final class AuditFilter extends OncePerRequestFilter implements Ordered {
  /** Behind the filter that makes the request known to the thread, before the door's. */
  private static final int BEFORE_THE_DOOR = -103;

  private static final Pattern CASE = Pattern.compile("/cases/([a-z]+_[A-Za-z0-9_-]{2,60})(?:/|$)");

  private final AuditLog log;
  private final Exports exports;
  private final Clock clock;
  private final ProblemWriter problems;

  AuditFilter(AuditLog log, Exports exports, Clock clock, ProblemWriter problems) {
    this.log = log;
    this.exports = exports;
    this.clock = clock;
    this.problems = problems;
  }

  @Override
  public int getOrder() {
    return BEFORE_THE_DOOR;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    RequestTrail trail = new RequestTrail(log, clock, problems::traceId);
    request.setAttribute(Trail.ATTRIBUTE, trail);
    HeldResponse held =
        new HeldResponse(
            response,
            status -> {
              boolean error = HttpStatusCode.valueOf(status).isError();
              trail.settle(status, error ? caseIn(request.getRequestURI()) : null);
              exports.settle(request, status, response.getContentType());
            });
    boolean answered = false;
    try {
      chain.doFilter(request, held);
      answered = true;
    } finally {
      if (!answered) {
        held.failed();
      }
    }
    if (!held.finish()) {
      response.reset();
      problems.writeUnavailable(
          "This cannot be put on record now, so there is no answer.", request, response);
    }
  }

  private static @Nullable String caseIn(String path) {
    Matcher matcher = CASE.matcher(path);
    return matcher.find() ? matcher.group(1) : null;
  }
}
