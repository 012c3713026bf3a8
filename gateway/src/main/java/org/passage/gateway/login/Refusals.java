package org.passage.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.passage.chassis.problem.Problem;
import org.passage.chassis.problem.ProblemWriter;
import org.passage.chassis.problem.Unavailable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Says why a login did not come about: as a page to a person, as a problem to a program. */
final class Refusals {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>%1$s – Passage</title>
          <link rel="icon" href="data:,">
          <link rel="stylesheet" href="/docs/assets/portal.css">
        </head>
        <body>
          <header>
            <h1>%1$s</h1>
            <p>%2$s</p>
            <p><a href="/login">Sign in</a></p>
          </header>
        </body>
      </html>
      """;

  private final ProblemWriter problems;

  Refusals(ProblemWriter problems) {
    this.problems = problems;
  }

  void unavailable(String detail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Unavailable.RETRY_AFTER_SECONDS));
    answer(
        Problem.of("unavailable", "Not possible just now", HttpStatus.SERVICE_UNAVAILABLE, detail),
        request,
        response);
  }

  void refused(String detail, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer(
        Problem.of("login-refused", "Signing in failed", HttpStatus.BAD_REQUEST, detail),
        request,
        response);
  }

  void nobody(HttpServletRequest request, HttpServletResponse response) throws IOException {
    answer(
        Problem.of(
            "unauthorized", "Nobody is signed in", HttpStatus.UNAUTHORIZED, "There is no session."),
        request,
        response);
  }

  /** Titles and details are texts of ours, and hold nothing of the request. */
  private void answer(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String accepted = request.getHeader(HttpHeaders.ACCEPT);
    if (accepted == null || !accepted.contains(MediaType.TEXT_HTML_VALUE)) {
      problems.write(problem, request, response);
      return;
    }
    response.setStatus(problem.status());
    response.setContentType("text/html;charset=utf-8");
    response.setHeader("Content-Security-Policy", POLICY);
    response
        .getOutputStream()
        .write(PAGE.formatted(problem.title(), problem.detail()).getBytes(StandardCharsets.UTF_8));
  }
}
