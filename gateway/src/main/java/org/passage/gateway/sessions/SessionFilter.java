package org.passage.gateway.sessions;

import com.mongodb.MongoException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.Problem;
import org.passage.chassis.problem.ProblemWriter;
import org.passage.chassis.problem.Unavailable;
import org.passage.gateway.sessions.Realm.RealmAway;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Turns a request with a session's cookie into one with the session's token. A request that brings
 * credentials of its own passes untouched, and is judged by these alone; so nothing here, nor the
 * store, costs a program anything.
 */
public final class SessionFilter extends HttpFilter {
  private static final String LOGOUT = "/logout";
  private static final String WHO = "/session";
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  private final transient BrowserSessions sessions;
  private final transient ProblemWriter problems;

  public SessionFilter(BrowserSessions sessions, ProblemWriter problems) {
    this.sessions = sessions;
    this.problems = problems;
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    if (request.getHeader(HttpHeaders.AUTHORIZATION) != null
        || request.getHeader(HttpHeaders.COOKIE) == null
        || !(path.startsWith("/api/") || path.equals(WHO) || path.equals(LOGOUT))) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletRequest judged;
    try {
      judged = inItsName(request, response, path);
    } catch (MongoException away) {
      refuse(away("Sessions cannot be read now; nothing was changed."), request, response);
      return;
    } catch (RealmAway away) {
      refuse(away("Your session cannot be renewed now; it goes on later."), request, response);
      return;
    }
    if (judged != null) {
      chain.doFilter(judged, response);
    }
  }

  /** The request to go on with; null when it is answered. */
  private @Nullable HttpServletRequest inItsName(
      HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
    SessionId id = sessions.id(request);
    if (id == null) {
      return request;
    }
    Session session = sessions.find(id);
    if (session == null) {
      SessionCookies.clear(request, response);
      return request;
    }
    if (!READS.contains(request.getMethod()) && !id.permits(request.getHeader("X-XSRF-TOKEN"))) {
      refuse(
          Problem.of(
              "csrf-token-needed",
              "A token against forged requests is needed",
              HttpStatus.FORBIDDEN,
              "Send the value of the cookie XSRF-TOKEN as the header X-XSRF-TOKEN."),
          request,
          response);
      return null;
    }
    if (path.equals(LOGOUT)) {
      sessions.useAsItIs(session, request);
      return request;
    }
    Session used = sessions.use(session, request, !path.equals(WHO));
    if (used == null) {
      SessionCookies.clear(request, response);
      return request;
    }
    if (path.equals(WHO)) {
      SessionCookies.showCsrf(id, request, response);
    }
    return new AsBearer(request, used.kept().accessToken());
  }

  private void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Unavailable.RETRY_AFTER_SECONDS));
    }
    problems.write(problem, request, response);
  }

  private static Problem away(String detail) {
    return Problem.of(
        "unavailable", "Not possible just now", HttpStatus.SERVICE_UNAVAILABLE, detail);
  }
}
