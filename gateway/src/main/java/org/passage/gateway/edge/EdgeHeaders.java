package org.passage.gateway.edge;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;

/** The headers of every answer; a page of the portal loosens some of them for itself. */
final class EdgeHeaders {
  /** Nothing is loaded or run; the forms of a page that a service shows go back to here only. */
  private static final String POLICY =
      "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private EdgeHeaders() {}

  static void on(HttpServletResponse response, String requestId, boolean secure) {
    response.setHeader(EdgeFilter.REQUEST_ID, requestId);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    // Not "no-referrer": of a form a browser would then say that it comes from nowhere, which is
    // refused like one of a stranger's page.
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (secure) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }
}
