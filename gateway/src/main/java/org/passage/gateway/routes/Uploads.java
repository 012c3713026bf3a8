package org.passage.gateway.routes;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Requests whose bodies are files. They may be long, so they pass through without being held.
 *
 * @param paths the operations that take one with PUT, as path patterns
 * @param limit how long such a body may be
 */
record Uploads(List<String> paths, DataSize limit) {
  /** Tells which requests they are. */
  Matcher matcher() {
    return new Matcher(paths.stream().map(PathPatternParser.defaultInstance::parse).toList());
  }

  /** The patterns, parsed once. */
  record Matcher(List<PathPattern> patterns) {
    boolean matches(HttpServletRequest request) {
      if (!HttpMethod.PUT.matches(request.getMethod())) {
        return false;
      }
      PathContainer path = PathContainer.parsePath(request.getRequestURI());
      return patterns.stream().anyMatch(it -> it.matches(path));
    }
  }
}
