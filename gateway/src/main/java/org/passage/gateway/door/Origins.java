package org.passage.gateway.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.security.SecurityProblems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/** Which other web origins may call the API from a browser: those of the setting, else none. */
final class Origins {
  private Origins() {}

  static CorsFilter filter(List<String> permitted, SecurityProblems problems) {
    CorsFilter filter = new CorsFilter(permitted(permitted));
    filter.setCorsProcessor(
        new DefaultCorsProcessor() {
          @Override
          public boolean processRequest(
              @Nullable CorsConfiguration configuration,
              HttpServletRequest request,
              HttpServletResponse response)
              throws IOException {
            boolean passes = super.processRequest(configuration, request, response);
            if (!passes) {
              problems.handle(request, response, new AccessDeniedException("Another origin"));
            }
            return passes;
          }

          @Override
          protected void rejectRequest(ServerHttpResponse response) {
            // It is answered above.
          }
        });
    return filter;
  }

  private static CorsConfigurationSource permitted(List<String> origins) {
    CorsConfiguration permitted = new CorsConfiguration();
    permitted.setAllowedOrigins(origins);
    permitted.setAllowedMethods(List.of("GET", "POST", "PUT", "PATCH", "DELETE"));
    permitted.setAllowedHeaders(
        List.of(
            HttpHeaders.AUTHORIZATION,
            HttpHeaders.CONTENT_TYPE,
            HttpHeaders.IF_MATCH,
            "Idempotency-Key",
            "X-Request-Id",
            "traceparent"));
    permitted.setExposedHeaders(
        List.of(HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.RETRY_AFTER, "X-Request-Id"));
    return request -> permitted;
  }
}
