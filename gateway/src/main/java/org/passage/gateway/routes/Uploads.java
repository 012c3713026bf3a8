package org.passage.gateway.routes;

import jakarta.servlet.http.HttpServletRequest;
import org.passage.chassis.bodies.Bodies;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Requests whose bodies are files. They may be long, so they pass through without being held.
 *
 * @param path of the operation that takes one with PUT, as a path pattern
 * @param limit how long such a body may be
 */
record Uploads(String path, DataSize limit) {
  /** Tells which requests they are. */
  Matcher matcher() {
    return new Matcher(PathPatternParser.defaultInstance.parse(path), new Bodies(limit));
  }

  /**
   * The pattern, parsed once.
   *
   * @param bodies opens what comes
   */
  record Matcher(PathPattern pattern, Bodies bodies) {
    boolean matches(HttpServletRequest request) {
      return HttpMethod.PUT.matches(request.getMethod())
          && pattern.matches(PathContainer.parsePath(request.getRequestURI()));
    }
  }
}
