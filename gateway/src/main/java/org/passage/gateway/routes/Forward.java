package org.passage.gateway.routes;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.bodies.Bodies;
import org.passage.gateway.backend.Answer;
import org.passage.gateway.backend.Backend;
import org.passage.gateway.edge.EdgeFilter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Passes a request on to one service, with the request id and the trace, and its answer back. */
final class Forward implements HandlerFunction<ServerResponse> {
  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  private final Backend backend;
  private final Guard guard;
  private final Bodies bodies;
  private final List<Uploads.Matcher> uploads;
  private final Tracer tracer;
  private final Propagator propagator;

  Forward(Backend backend, Guard guard, Taken taken, Tracer tracer, Propagator propagator) {
    this.backend = backend;
    this.guard = guard;
    this.bodies = taken.bodies();
    this.uploads = taken.uploads().stream().map(Uploads::matcher).toList();
    this.tracer = tracer;
    this.propagator = propagator;
  }

  @Override
  public ServerResponse handle(ServerRequest request) throws IOException {
    HttpServletRequest incoming = request.servletRequest();
    for (Uploads.Matcher taken : uploads) {
      if (taken.matches(incoming)) {
        return upload(incoming, taken.bodies());
      }
    }
    byte[] body = bodies.read(incoming);
    ClassicHttpRequest outgoing = outgoing(incoming);
    if (body != null) {
      outgoing.addHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(body.length));
      outgoing.setEntity(new ByteArrayEntity(body, null));
    }
    Answer answer = guard.call(() -> backend.exchange(outgoing, repeatable(incoming)));
    return new Relayed(answer, backend.authority());
  }

  /** A file goes through piece by piece, once the service has said that it wants it. */
  private ServerResponse upload(HttpServletRequest incoming, Bodies files) throws IOException {
    Upload file = new Upload(files.open(incoming), incoming.getContentLengthLong());
    ClassicHttpRequest outgoing = outgoing(incoming);
    outgoing.addHeader(HttpHeaders.EXPECT, "100-continue");
    if (file.isChunked()) {
      outgoing.addHeader(HttpHeaders.TRANSFER_ENCODING, "chunked");
    } else {
      outgoing.addHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(file.getContentLength()));
    }
    outgoing.setEntity(file);
    Answer answer = guard.call(() -> backend.exchange(outgoing, false), file::passedOn);
    return new Relayed(answer, backend.authority());
  }

  /** A retry is harmless for a read, and for what the service recognises by its key. */
  private static boolean repeatable(HttpServletRequest request) {
    return READS.contains(request.getMethod()) || request.getHeader("Idempotency-Key") != null;
  }

  private ClassicHttpRequest outgoing(HttpServletRequest incoming) {
    ClassicHttpRequest outgoing =
        new BasicClassicHttpRequest(incoming.getMethod(), target(incoming));
    outgoing.addHeader(HttpHeaders.HOST, backend.authority());
    copyHeaders(incoming, outgoing);
    outgoing.addHeader(EdgeFilter.REQUEST_ID, EdgeFilter.requestId(incoming));
    outgoing.addHeader("X-Forwarded-For", incoming.getRemoteAddr());
    outgoing.addHeader("X-Forwarded-Proto", incoming.getScheme());
    Span span = tracer.currentSpan();
    if (span != null) {
      propagator.inject(span.context(), outgoing, Forward::add);
    }
    return outgoing;
  }

  private static void add(@Nullable ClassicHttpRequest request, String name, String value) {
    if (request != null) {
      request.setHeader(name, value);
    }
  }

  /** Path and query as they came, byte for byte; what is odd about them was refused before. */
  private static String target(HttpServletRequest incoming) {
    String query = incoming.getQueryString();
    return query == null ? incoming.getRequestURI() : incoming.getRequestURI() + "?" + query;
  }

  private static void copyHeaders(HttpServletRequest incoming, ClassicHttpRequest outgoing) {
    String connection = incoming.getHeader(HttpHeaders.CONNECTION);
    Enumeration<String> names = incoming.getHeaderNames();
    while (names.hasMoreElements()) {
      String name = names.nextElement();
      String lower = name.toLowerCase(Locale.ROOT);
      if (!HeaderRules.reachesService(lower)
          || (connection != null && HeaderRules.namedBy(connection, lower))) {
        continue;
      }
      Enumeration<String> values = incoming.getHeaders(name);
      while (values.hasMoreElements()) {
        outgoing.addHeader(name, values.nextElement());
      }
    }
  }

  /**
   * Which bodies are taken.
   *
   * @param bodies of most requests, read whole
   * @param uploads the others
   */
  record Taken(Bodies bodies, List<Uploads> uploads) {}
}
