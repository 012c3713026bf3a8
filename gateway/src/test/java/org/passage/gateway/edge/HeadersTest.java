package org.passage.gateway.edge;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.gateway.testing.Surroundings.CASES;

import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.passage.gateway.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class HeadersTest {
  private static final String CASE = "/api/cases/v1/cases/cas_1";
  private static final RequestPatternBuilder SEEN = getRequestedFor(anyUrl());

  @Autowired Client client;

  @Test
  void keepsTheRequestIdOfTheClient() {
    HttpResponse<String> answer =
        client.send(client.authenticated(CASE).header("X-Request-Id", "demo-1.step_2"));

    assertThat(answer.headers().firstValue("X-Request-Id")).hasValue("demo-1.step_2");
    CASES.verify(SEEN.withHeader("X-Request-Id", equalTo("demo-1.step_2")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "<script>", "a\"b", "${jndi:x}", "é"})
  void replacesARequestIdThatIsNotSafeToWriteDown(String id) {
    HttpResponse<String> answer =
        client.send(client.authenticated(CASE).header("X-Request-Id", id));

    assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f]{32}");
  }

  @Test
  void replacesARequestIdThatIsTooLong() {
    HttpResponse<String> answer =
        client.send(client.authenticated(CASE).header("X-Request-Id", "a".repeat(65)));

    assertThat(answer.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f]{32}");
  }

  @Test
  void continuesTheTraceOfTheClient() {
    client.send(
        client
            .authenticated(CASE)
            .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));

    CASES.verify(
        getRequestedFor(anyUrl())
            .withHeader(
                "traceparent", matching("00-0af7651916cd43dd8448eb211c80319c-[0-9a-f]{16}-0[13]")));
  }

  @Test
  void startsATraceWhenThereIsNone() {
    client.get(CASE);

    CASES.verify(
        getRequestedFor(anyUrl())
            .withHeader("traceparent", matching("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")));
  }

  @Test
  void putsItsSecurityHeadersOnEveryAnswer() {
    Stream.of(client.get(CASE), client.send(client.to(CASE)), client.get("/nothing"))
        .map(HttpResponse::headers)
        .forEach(HeadersTest::assertSecure);
  }

  @Test
  void doesNotPassOnWhatIsBetweenTheClientAndItself() {
    String answer =
        client.raw(
            "GET "
                + CASE
                + " HTTP/1.1\r\nHost: evil.example\r\n"
                + "Authorization: Bearer "
                + Tokens.good()
                + "\r\n"
                + "Connection: close, X-Hop, Accept-Language\r\nX-Hop: 1\r\nAccept-Language: de\r\n"
                + "Keep-Alive: timeout=5\r\nTE: trailers\r\nUpgrade: h2c\r\n"
                + "Proxy-Authorization: Basic eDp5\r\nCookie: SESSION=1\r\n"
                + "Forwarded: for=1.2.3.4\r\nX-Forwarded-For: 1.2.3.4\r\n"
                + "X-Forwarded-Host: evil.example\r\nX-Real-IP: 1.2.3.4\r\n"
                + "X-Original-URL: /api/identity/v1/x\r\nX-HTTP-Method-Override: DELETE\r\n"
                + "X-Passage-Roles: auditor\r\nAccept: application/json\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 200");
    RequestPatternBuilder seen =
        getRequestedFor(anyUrl())
            .withHeader("Accept", equalTo("application/json"))
            .withHeader("Host", equalTo("localhost:" + CASES.port()))
            .withHeader("X-Forwarded-For", equalTo("127.0.0.1"));
    for (String gone :
        new String[] {
          "X-Hop",
          "Accept-Language",
          "Keep-Alive",
          "TE",
          "Upgrade",
          "Proxy-Authorization",
          "Cookie",
          "Forwarded",
          "X-Forwarded-Host",
          "X-Real-IP",
          "X-Original-URL",
          "X-HTTP-Method-Override",
          "X-Passage-Roles"
        }) {
      seen = seen.withHeader(gone, absent());
    }
    CASES.verify(seen);
  }

  @Test
  void doesNotPassBackWhatIsBetweenItselfAndTheService() {
    CASES.stubFor(
        any(anyUrl())
            .willReturn(
                aResponse()
                    .withHeader("Server", "Secret/1.0")
                    .withHeader("X-Powered-By", "Secret")
                    .withHeader("X-Frame-Options", "ALLOWALL")
                    .withHeader("Cache-Control", "public, max-age=3600")
                    .withHeader("Set-Cookie", "a=b")
                    .withHeader("Access-Control-Allow-Origin", "*")
                    .withHeader("Keep-Alive", "timeout=9")
                    .withHeader("Connection", "X-Inner")
                    .withHeader("X-Inner", "1")
                    .withHeader("Deprecation", "@1767225600")
                    .withBody("{}")));

    HttpHeaders headers = client.get(CASE).headers();

    assertSecure(headers);
    assertThat(headers.firstValue("Deprecation")).hasValue("@1767225600");
    for (String gone :
        new String[] {
          "Server",
          "X-Powered-By",
          "Set-Cookie",
          "Access-Control-Allow-Origin",
          "Keep-Alive",
          "X-Inner"
        }) {
      assertThat(headers.firstValue(gone)).as(gone).isEmpty();
    }
  }

  private static void assertSecure(HttpHeaders headers) {
    assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(headers.allValues("Referrer-Policy")).containsExactly("same-origin");
    assertThat(headers.allValues("Cache-Control")).containsExactly("no-store");
    assertThat(headers.allValues("Content-Security-Policy"))
        .containsExactly(
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    assertThat(headers.firstValue("X-Request-Id")).isPresent();
    assertThat(headers.firstValue("Server")).isEmpty();
  }
}
