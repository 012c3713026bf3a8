package org.passage.gateway.edge;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers with a problem where no filter gets to: the server refuses a request that is not proper
 * HTTP before anybody else sees it. Nothing of the request is repeated, it may be an attack.
 */
public final class RefusalReport extends ErrorReportValve {
  private static final Logger log = LoggerFactory.getLogger(RefusalReport.class);
  private static final JsonMapper JSON = JsonMapper.shared();

  @Override
  protected void report(Request request, Response response, @Nullable Throwable failure) {
    if (response.getStatus() < 400
        || response.getContentWritten() > 0
        || !response.setErrorReported()) {
      return;
    }
    Problem problem = problem(HttpStatus.resolve(response.getStatus()));
    String trace = trace(request);
    log.info(
        "Refused with {}, traceId {}, cause {}",
        problem.status(),
        trace,
        failure == null ? "-" : failure.getClass().getName());
    write(problem.at("", trace), response);
  }

  private static Problem problem(@Nullable HttpStatus status) {
    return switch (status) {
      case null -> internal();
      case INTERNAL_SERVER_ERROR -> internal();
      case NOT_FOUND -> Problem.of("not-found", "There is no such resource", status, null);
      case BAD_REQUEST ->
          Problem.of(
              "invalid-request",
              "The request is not valid",
              status,
              "This is not a request that may come in: look at its path and headers.");
      default ->
          Problem.of(
              status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
              status.getReasonPhrase(),
              status,
              null);
    };
  }

  private static Problem internal() {
    return Problem.of(
        "internal",
        "Something went wrong on our side",
        HttpStatus.INTERNAL_SERVER_ERROR,
        "Nothing more can be said here; the traceId finds it in the logs.");
  }

  private static String trace(Request request) {
    Object known = request.getAttribute(EdgeFilter.TRACE_ID);
    return known == null ? RequestIds.fresh() : known.toString();
  }

  private static void write(Problem problem, Response response) {
    try {
      if (response.getHeader(EdgeFilter.REQUEST_ID) == null) {
        EdgeHeaders.on(response, RequestIds.fresh(), false);
      }
      response.setStatus(problem.status());
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      // The usual stream and writer may be closed for the application already.
      PrintWriter writer = response.getReporter();
      if (writer != null) {
        writer.write(JSON.writeValueAsString(problem));
      }
      response.finishResponse();
    } catch (IOException | IllegalStateException gone) {
      log.debug("The client did not wait for the refusal", gone);
    }
  }
}
