package org.passage.gateway.routes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.gateway.testing.Problems.assertProblem;
import static org.passage.gateway.testing.Surroundings.CASES;
import static org.passage.gateway.testing.Surroundings.OTHERS;

import com.github.tomakehurst.wiremock.http.Fault;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class AwayTest {
  private static final String CASE = "/api/cases/v1/cases/cas_1";
  private static final String SHELTER = "/api/shelters/v1/shelters/she_1";

  @Autowired Client client;

  @Test
  void saysWhenAServiceIsAwayAndFindsItAgain() {
    assertThat(client.get(CASE).statusCode()).isEqualTo(200);
    CASES.stop();

    HttpResponse<String> answer = client.get(CASE);
    assertProblem(answer, 503, "unavailable");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");

    CASES.start();
    CASES.stubFor(any(anyUrl()).willReturn(okJson("{\"again\":true}")));
    assertThat(client.get(CASE).body()).isEqualTo("{\"again\":true}");
  }

  @Test
  void doesNotNoticeThatAServiceWasStartedAnewBetweenTwoRequests() {
    for (int i = 0; i < 3; i++) {
      assertThat(client.get(CASE).statusCode()).isEqualTo(200);
    }
    CASES.stop();
    CASES.start();
    CASES.resetRequests();

    HttpResponse<String> answer =
        client.send(client.authenticated(CASE).POST(BodyPublishers.ofString("{}")));

    assertThat(answer.statusCode()).isEqualTo(200);
    CASES.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void doesNotWaitLongForASlowService() {
    CASES.stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(5000)));
    long start = System.nanoTime();

    assertProblem(client.get(CASE), 504, "timeout");

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void sendsAChangeOnceOnlyWhenItsFateIsUnknown() {
    CASES.stubFor(post(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
    assertThat(client.get(CASE).statusCode()).isEqualTo(200);
    CASES.resetRequests();

    assertProblem(
        client.send(client.authenticated(CASE).POST(BodyPublishers.ofString("{}"))),
        503,
        "unavailable");

    CASES.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void saysWhenWhatComesBackIsNoAnswer() {
    CASES.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE)));

    assertThat(client.get(CASE).statusCode()).isIn(502, 503);
  }

  @Test
  void stopsAskingAServiceThatIsSlowAndLeavesTheOthersAlone() {
    CASES.stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(5000)));
    for (int i = 0; i < 10; i++) {
      assertThat(client.get(CASE).statusCode()).isEqualTo(504);
    }
    CASES.resetRequests();

    long start = System.nanoTime();
    HttpResponse<String> answer = client.get(CASE);

    assertProblem(answer, 503, "unavailable");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
    CASES.verify(0, anyRequestedFor(anyUrl()));
    assertThat(client.get(SHELTER).statusCode()).isEqualTo(200);
    OTHERS.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void doesNotTakeRefusalsForAnAbsence() {
    CASES.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));

    for (int i = 0; i < 30; i++) {
      assertThat(client.get(CASE).statusCode()).isEqualTo(500);
    }
  }
}
