package org.passage.gateway.limits;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.gateway.testing.Problems.assertProblem;
import static org.passage.gateway.testing.Surroundings.CASES;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.passage.gateway.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@EdgeTest
@TestPropertySource(
    properties = {
      "PASSAGE_CALLER_RATE=1",
      "PASSAGE_CALLER_BURST=5",
      "PASSAGE_FORWARDED_HEADERS=native"
    })
class LimitsTest {
  private static final String CASE = "/api/cases/v1/cases/cas_1";

  @Autowired Client client;

  @Test
  void refusesACallerWhoAsksTooOftenAndNobodyElse() {
    for (int i = 0; i < 5; i++) {
      assertThat(ask("eager").statusCode()).isEqualTo(200);
    }

    HttpResponse<String> answer = ask("eager");

    assertProblem(answer, 429, "too-many-requests");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
    CASES.verify(5, anyRequestedFor(anyUrl()));
    assertThat(ask("patient").statusCode()).isEqualTo(200);
  }

  @Test
  void admitsACallerAgainWhoHasWaited() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      ask("hasty");
    }
    assertThat(ask("hasty").statusCode()).isEqualTo(429);

    Thread.sleep(1100);

    assertThat(ask("hasty").statusCode()).isEqualTo(200);
  }

  @Test
  void countsStrangersByTheirAddress() {
    for (int i = 0; i < 5; i++) {
      assertThat(stranger("203.0.113.1").statusCode()).isEqualTo(404);
    }

    assertProblem(stranger("203.0.113.1"), 429, "too-many-requests");
    assertThat(stranger("203.0.113.2").statusCode()).isEqualTo(404);
  }

  @Test
  void countsAllAddressesOfOneNetworkAsOneStranger() {
    for (int i = 0; i < 5; i++) {
      assertThat(stranger("2001:db8:1:2::" + i).statusCode()).isEqualTo(404);
    }

    assertProblem(stranger("2001:db8:1:2:3:4:5:6"), 429, "too-many-requests");
    assertThat(stranger("2001:db8:1:3::1").statusCode()).isEqualTo(404);
  }

  @Test
  void doesNotLetAnybodyGuessTokensForLong() {
    for (int i = 0; i < 5; i++) {
      assertThat(guess().statusCode()).isEqualTo(401);
    }

    assertProblem(guess(), 429, "too-many-requests");
  }

  @Test
  void neverRefusesAHealthCheck() {
    for (int i = 0; i < 20; i++) {
      assertThat(client.send(client.to("/actuator/health")).statusCode()).isEqualTo(200);
    }
  }

  private HttpResponse<String> ask(String subject) {
    return client.send(
        client.to(CASE).header("Authorization", "Bearer " + Tokens.of(subject, "caseworker")));
  }

  private HttpResponse<String> stranger(String address) {
    return client.send(client.to("/nothing").header("X-Forwarded-For", address));
  }

  private HttpResponse<String> guess() {
    return client.send(
        client
            .to(CASE)
            .header("X-Forwarded-For", "203.0.113.3")
            .header("Authorization", "Bearer a.b.c"));
  }
}
