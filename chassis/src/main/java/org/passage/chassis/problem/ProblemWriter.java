package org.passage.chassis.problem;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where no controller is: in a filter. */
public final class ProblemWriter {
  private final JsonMapper json;
  private final SingletonSupplier<Tracer> tracer;

  public ProblemWriter(JsonMapper json, ObjectProvider<Tracer> tracer) {
    this.json = json;
    this.tracer = SingletonSupplier.ofNullable(tracer::getIfAvailable);
  }

  /** Writes the problem as the whole answer, with the path and the trace of this request. */
  public void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(problem.status());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    json.writeValue(response.getOutputStream(), problem.at(request.getRequestURI(), traceId()));
  }

  /** The same for what cannot be found out or kept just now, with when to come back. */
  public void writeUnavailable(
      String detail, HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Unavailable.RETRY_AFTER_SECONDS));
    write(
        Problem.of("unavailable", "Not possible just now", HttpStatus.SERVICE_UNAVAILABLE, detail),
        request,
        response);
  }

  /** The trace of the request at hand; null where none is kept. */
  public @Nullable String traceId() {
    Tracer current = tracer.get();
    Span span = current == null ? null : current.currentSpan();
    return span == null ? null : span.context().traceId();
  }
}
