package org.passage.gateway.edge;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The outermost filter: names each request, and puts on each answer what every answer carries. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public final class EdgeFilter extends HttpFilter {
  /** Names a request across all logs; a client may choose it. */
  public static final String REQUEST_ID = "X-Request-Id";

  /** Request attribute: why an answer broke off after its status was sent. */
  public static final String BROKEN = EdgeFilter.class.getName() + ".broken";

  static final String TRACE_ID = EdgeFilter.class.getName() + ".traceId";

  private static final String ID = EdgeFilter.class.getName() + ".requestId";
  private static final String LOGGED_AS = "requestId";

  private final transient Tracer tracer;

  EdgeFilter(Tracer tracer) {
    this.tracer = tracer;
  }

  /** The id of a request that came through this filter. */
  public static String requestId(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(ID));
  }

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = RequestIds.of(request.getHeader(REQUEST_ID));
    request.setAttribute(ID, id);
    Span span = tracer.currentSpan();
    if (span != null) {
      request.setAttribute(TRACE_ID, span.context().traceId());
    }
    EdgeHeaders.on(response, id, request.isSecure());
    MDC.put(LOGGED_AS, id);
    try {
      chain.doFilter(request, response);
    } finally {
      MDC.remove(LOGGED_AS);
    }
    if (response.getStatus() == HttpServletResponse.SC_REQUEST_TIMEOUT) {
      // Closes the connection; else the server would wait for the rest of the body.
      response.flushBuffer();
      throw new IOException("A body came too slowly");
    }
    if (request.getAttribute(BROKEN) instanceof IOException broken) {
      throw broken;
    }
  }
}
