package org.passage.gateway.edge;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.passage.gateway.testing.Problems.assertRawProblem;
import static org.passage.gateway.testing.Surroundings.CASES;
import static org.passage.gateway.testing.Surroundings.OTHERS;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.passage.gateway.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class OddRequestsTest {
  @Autowired Client client;

  @AfterEach
  void noServiceHeardOfIt() {
    CASES.verify(0, anyRequestedFor(anyUrl()));
    OTHERS.verify(0, anyRequestedFor(anyUrl()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/cases/v1/..%2f..%2fidentity/v1/people",
        "/api/cases/v1/%2e%2e/%2e%2e/identity/v1/people",
        "/api/cases/v1/..;/identity",
        "/api/cases/v1;x=1/cases",
        "/api/cases/v1/cases/cas_1;jsessionid=1",
        "/api//cases/v1/cases",
        "/api/cases/v1/cases//cas_1",
        "/api/cases/v1/cases/%00",
        "/api/cases/v1/cases/%0d%0aX-Evil:1",
        "/api/cases/v1/cases/%5c..%5c",
        "/api/cases/v1/cases\\cas_1",
        "/api/cases/v1/cases/%252e%252e/",
        "/api/cases/v1/cases/%zz",
        "/api/cases/v1/cases/%c0%ae%c0%ae/",
        "/api/cases/v1/cases/<script>",
        "/api/cases/v1/cases?q={}|^"
      })
  void refusesAPathThatCouldMeanSomethingElseBehind(String path) {
    assertRawProblem(raw("GET " + path + " HTTP/1.1"), 400, "invalid-request");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Request-Id: a\rX-Evil: 1",
        "X-Evil\0: 1",
        "X Evil: 1",
        ": 1",
        "X-Evil: a\0b",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
        "Content-Length: 4\r\nContent-Length: 5",
        "Content-Length: -1",
        "Host: other"
      })
  void refusesHeadersThatAreNotOne(String header) {
    assertRawProblem(
        raw("GET /api/cases/v1/cases/cas_1 HTTP/1.1\r\n" + header), 400, "invalid-request");
  }

  @Test
  void refusesHeadersThatAreTooLong() {
    assertRawProblem(
        raw("GET /api/cases/v1/x HTTP/1.1\r\nX-Long: " + "a".repeat(20_000)),
        400,
        "invalid-request");
  }

  @ParameterizedTest
  @CsvSource({"TRACE,405", "TRACK,400", "CONNECT,501", "G\0T,400", "FROBNICATE,400"})
  void refusesMethodsThatNoContractHas(String method, int status) {
    assertRawProblem(raw(method + " /api/cases/v1/x HTTP/1.1"), status, slug(status));
  }

  @ParameterizedTest
  @CsvSource({"GET / HTTP/9.9,505", "GARBAGE,400", "GET,400", "GET / SMTP/1.0,400"})
  void refusesWhatIsNotHttp(String line, int status) {
    assertRawProblem(raw(line), status, slug(status));
  }

  private static String slug(int status) {
    return switch (status) {
      case 405 -> "method-not-allowed";
      case 501 -> "not-implemented";
      case 505 -> "http-version-not-supported";
      default -> "invalid-request";
    };
  }

  @Test
  void refusesARequestForAnotherServer() {
    assertRawProblem(raw("GET http://169.254.169.254/latest HTTP/1.1"), 400, "invalid-request");
  }

  private String raw(String start) {
    return client.raw(
        start
            + "\r\nHost: localhost\r\nAuthorization: Bearer "
            + Tokens.good()
            + "\r\nConnection: close\r\n\r\n");
  }
}
