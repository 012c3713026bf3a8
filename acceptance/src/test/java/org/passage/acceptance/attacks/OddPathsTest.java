package org.passage.acceptance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.RunningPlatform;

/** A path or a header that means one thing here and another behind leads nowhere. */
@ExtendWith(RunningPlatform.class)
class OddPathsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final String token = RunningPlatform.TOKENS.ofPerson("caseworker@harbour");

  @Test
  void leadNowhere() throws IOException {
    List<String> inside =
        List.of("actuator/env", "actuator/prometheus", "api/identity/v1/people", "etc/passwd");
    List<String> ways =
        List.of(
            "/api/cases/v1/..%2f..%2f..%2f",
            "/api/cases/v1/%2e%2e/%2e%2e/%2e%2e/",
            "/api/cases/v1/../../../",
            "/api/cases/v1/..;/..;/..;/",
            "/api/cases/v1/..;x=/..;x=/..;x=/",
            "/api/cases/v1/..%5c..%5c..%5c",
            "/api/cases/v1/..\\..\\..\\",
            "/api/cases/v1//../../../",
            "//api/cases/v1//..//..//..//",
            "/api/cases/v1/%252e%252e/%252e%252e/%252e%252e/",
            "/api/cases/v1/%c0%ae%c0%ae/%c0%ae%c0%ae/",
            "/api/cases/v1/%c0%af..%c0%af..%c0%af",
            "/api/cases/v1/%uff0e%uff0e/",
            "/api/cases/v1/%00/",
            "/api/cases/v1/%0a/",
            "/api/cases/v1/%0d%0aX-Planted:%20yes/",
            "/%61pi/cases/v1/%2f/",
            "/api/cases/v1/.%00./",
            "/api/cases/v1/cases;/../../../../");
    try (Attacks attacks = new Attacks("odd path")) {
      for (Door door : List.of(Door.GATEWAY, Door.CASES)) {
        for (String way : ways) {
          for (String place : inside) {
            refused(door, "GET " + way + place, attacks);
          }
        }
        for (String target :
            List.of("cases;x=1", "/cases", "cases/%2e", "cases%00", "cases%2f", "cases\\")) {
          refused(door, "GET /api/cases/v1/" + target, attacks);
        }
      }
    }
  }

  @Test
  void nothingIsServedThatWasNotAskedFor() throws IOException {
    String asked = "GET /api/cases/v1/reactions HTTP/1.1\r\nHost: localhost\r\n";
    try (Attacks attacks = new Attacks("header that names another place or method")) {
      for (String header :
          List.of(
              "X-Original-URL: /actuator/env",
              "X-Rewrite-URL: /actuator/env",
              "X-Forwarded-Prefix: /../../actuator",
              "X-Forwarded-Host: evil.example",
              "X-Forwarded-For: 127.0.0.1",
              "Forwarded: for=127.0.0.1;host=evil.example;proto=https",
              "X-HTTP-Method-Override: DELETE",
              "X-Http-Method: PUT",
              "X-Forwarded-Proto: javascript",
              "X-Request-Id: a\tb",
              "X-Request-Id: <script>alert(1)</script>")) {
        String answer = exchange(Door.GATEWAY, asked + header + "\r\n" + authorization());
        assertThat(Wire.status(answer)).as(header).isEqualTo(200);
        assertThat(answer)
            .as(header)
            .contains("supportiveResponses")
            .doesNotContain("evil.example", "<script>");
        attacks.tried();
      }
    }
  }

  @Test
  void requestsThatAreNotHttpAreRefused() throws IOException {
    String line = "GET /api/cases/v1/reactions HTTP/1.1\r\n";
    String host = "Host: localhost\r\n";
    Stream<String> odd =
        Stream.of(
            line + host + "X-Planted: a\rb\r\n",
            line + host + "X-Planted: a\u0000b\r\n",
            line + host + "X-Planted : a\r\n",
            line + host + "X-Pl\u0001anted: a\r\n",
            line + host + "Host: evil.example\r\n",
            line + "Host: evil.example/path\r\n",
            line + "Host: local host\r\n",
            line,
            "GET /api/cases/v1/reactions\rX HTTP/1.1\r\n" + host,
            "GET /api/cases/v1/reactions\u0000 HTTP/1.1\r\n" + host,
            "GET  HTTP/1.1\r\n" + host,
            "GET /api/cases/v1/reac tions HTTP/1.1\r\n" + host,
            "GET http://evil.example/api/cases/v1/reactions HTTP/1.1\r\n" + host,
            "CONNECT evil.example:80 HTTP/1.1\r\n" + host,
            "TRACE /api/cases/v1/reactions HTTP/1.1\r\n" + host,
            "DEBUG /api/cases/v1/reactions HTTP/1.1\r\n" + host,
            "GET /api/cases/v1/reactions HTTP/9.9\r\n" + host,
            "GET /api/cases/v1/reactions?a=\u0001 HTTP/1.1\r\n" + host,
            line + host + "X-Long: " + "a".repeat(100_000) + "\r\n",
            line + host + "X-Many: a\r\n".repeat(2_000),
            "GET /" + "a".repeat(100_000) + " HTTP/1.1\r\n" + host);
    try (Attacks attacks = new Attacks("request that is not proper HTTP")) {
      for (String request : odd.toList()) {
        for (Door door : List.of(Door.GATEWAY, Door.CASES)) {
          String answer = exchange(door, request + authorization());
          String shown = request.substring(0, Math.min(request.length(), 90));
          assertThat(Wire.status(answer))
              .as("%s at %s: %s", shown, door, answer)
              .isIn(0, 400, 403, 404, 405, 413, 414, 431, 501, 505);
          assertThat(answer)
              .as("%s at %s", shown, door)
              .doesNotContain("supportiveResponses", "Exception", "Apache");
          attacks.tried();
        }
      }
    }
  }

  private void refused(Door door, String line, Attacks attacks) throws IOException {
    String answer = exchange(door, line + " HTTP/1.1\r\nHost: localhost\r\n" + authorization());
    assertThat(Wire.status(answer)).as("%s at %s: %s", line, door, answer).isIn(400, 401, 403, 404);
    assertThat(answer)
        .as("%s at %s", line, door)
        .doesNotContain("\nX-Planted", "Exception", "Apache", "root:");
    attacks.tried();
  }

  private String authorization() {
    return "Authorization: Bearer " + token + "\r\nConnection: close\r\n\r\n";
  }

  private static String exchange(Door door, String request) throws IOException {
    try (Wire wire = new Wire(door)) {
      try {
        wire.send(request);
      } catch (IOException closedAlready) {
        return wire.readFor(PATIENCE);
      }
      return wire.readFor(PATIENCE);
    }
  }
}
