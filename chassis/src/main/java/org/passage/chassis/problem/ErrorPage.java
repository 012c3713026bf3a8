package org.passage.chassis.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What the server or the firewall refuses before a controller is asked: a broken body, a path that
 * could mean two things. Nothing of the request is repeated, it may be an attack.
 */
@RestController
public final class ErrorPage implements ErrorController {
  private final ProblemWriter problems;

  public ErrorPage(ProblemWriter problems) {
    this.problems = problems;
  }

  @RequestMapping("${server.error.path:${error.path:/error}}")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    problems.write(problem(status(request)), request, response);
  }

  private static HttpStatus status(HttpServletRequest request) {
    return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
            && HttpStatus.resolve(code) instanceof HttpStatus known
        ? known
        : HttpStatus.NOT_FOUND;
  }

  private static Problem problem(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND -> Problem.of("not-found", "There is no such resource", status, null);
      case BAD_REQUEST ->
          Problem.of(
              "invalid-request",
              "The request is not valid",
              status,
              "This is not a request that may come in: look at its path, headers and body.");
      case INTERNAL_SERVER_ERROR ->
          Problem.of(
              "internal",
              "Something went wrong on our side",
              status,
              "Nothing more can be said here; the traceId finds it in the logs.");
      default ->
          Problem.of(
              status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
              status.getReasonPhrase(),
              status,
              null);
    };
  }
}
