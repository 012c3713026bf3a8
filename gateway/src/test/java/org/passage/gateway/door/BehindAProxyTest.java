package org.passage.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.gateway.testing.Problems.assertProblem;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.passage.gateway.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@EdgeTest
@TestPropertySource(properties = "PASSAGE_FORWARDED_HEADERS=native")
class BehindAProxyTest {
  private static final String FROM = "X-Forwarded-For";
  private static final String SOMEBODY = "203.0.113.9";

  @Autowired Client client;

  @Test
  void tellsAnybodyThatItIsWell() {
    HttpResponse<String> answer = client.send(client.to("/actuator/health").header(FROM, SOMEBODY));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components");
  }

  @Test
  void showsItsMetricsToTheMachineItself() {
    assertThat(client.send(client.to("/actuator/prometheus")).body())
        .contains("resilience4j_circuitbreaker_state");
  }

  @Test
  void showsItsMetricsToNobodyElseButAService() {
    assertProblem(
        client.send(client.to("/actuator/prometheus").header(FROM, SOMEBODY)), 401, "unauthorized");
    assertProblem(metrics(Tokens.of("somebody", "caseworker")), 403, "forbidden");
    assertThat(metrics(Tokens.of("monitor", "service")).statusCode()).isEqualTo(200);
  }

  @Test
  void asksBrowsersToStayWithTls() {
    assertThat(client.get("/nothing").headers().firstValue("Strict-Transport-Security")).isEmpty();

    HttpResponse<String> answer =
        client.send(client.to("/nothing").header("X-Forwarded-Proto", "https"));

    assertThat(answer.headers().firstValue("Strict-Transport-Security"))
        .hasValue("max-age=31536000; includeSubDomains");
  }

  @Test
  void givesTheCookiesTheirStrictestFormBehindTls() {
    HttpResponse<String> answer =
        client.send(client.to("/login").header("X-Forwarded-Proto", "https"));

    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .contains("redirect_uri=https://localhost");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .startsWith("__Host-passage-login=")
        .contains("; Secure", "; HttpOnly", "; Path=/", "; SameSite=Lax");
  }

  private HttpResponse<String> metrics(String token) {
    return client.send(
        client
            .to("/actuator/prometheus")
            .header(FROM, SOMEBODY)
            .header("Authorization", "Bearer " + token));
  }
}
