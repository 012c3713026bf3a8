package org.passage.gateway.routes;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.gateway.testing.Problems.assertProblem;
import static org.passage.gateway.testing.Surroundings.CASES;
import static org.passage.gateway.testing.Surroundings.OTHERS;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class RoutesTest {
  @Autowired Client client;

  @ParameterizedTest
  @ValueSource(strings = {"cases", "shelters", "referrals", "reintegration", "identity"})
  void bringsEachPathToItsService(String plural) {
    WireMockServer service = plural.equals("cases") ? CASES : OTHERS;
    String path = "/api/" + plural + "/v1/things/x-1?limit=2&cursor=a%2Bb%20c&q=%C3%A9";

    HttpResponse<String> answer = client.get(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"id\":\"cas_1\"}");
    service.verify(1, getRequestedFor(urlEqualTo(path)));
  }

  @Test
  void bringsTheAnswerOfAPartnerWithoutALoginToTheReferrals() {
    OTHERS.stubFor(
        post("/answers/token-1/answer")
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "text/html;charset=utf-8")
                    .withHeader("Content-Security-Policy", "script-src *")
                    .withBody("<p>Thanks</p>")));

    HttpResponse<String> answer =
        client.send(
            client
                .to("/answers/token-1/answer")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("code=1+2&text=%C3%A9")));

    assertThat(answer.body()).isEqualTo("<p>Thanks</p>");
    assertThat(answer.headers().allValues("Content-Security-Policy"))
        .containsExactly(
            "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    OTHERS.verify(
        postRequestedFor(urlEqualTo("/answers/token-1/answer"))
            .withRequestBody(equalTo("code=1+2&text=%C3%A9")));
    assertProblem(client.send(client.to("/api/referrals/v1/answers/token-1")), 401, "unauthorized");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api",
        "/api/cases",
        "/api/cases/v2/cases",
        "/api/nothing/v1/x",
        "/API/cases/v1/cases",
        "/actuator/health/../nothing",
        "/webjars/swagger-ui/index.html",
        "/error",
        "/docs/nothing"
      })
  void answersAnUnknownPathWithNotFound(String path) {
    String clean = path.replace("/actuator/health/..", "");

    assertProblem(client.get(clean), 404, "not-found");
    assertProblem(client.send(client.to(clean)), 404, "not-found");
  }

  @Test
  void bringsABodyAndWhatTheServiceSaysToIt() {
    CASES.stubFor(
        post("/api/cases/v1/cases")
            .willReturn(
                created()
                    .withHeader("Location", CASES.baseUrl() + "/api/cases/v1/cases/cas_2")
                    .withHeader("ETag", "\"1\"")
                    .withHeader("Content-Type", "application/json")
                    .withBody("{\"id\":\"cas_2\"}")));

    HttpResponse<String> answer =
        client.send(
            client
                .authenticated("/api/cases/v1/cases")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "key-00000001")
                .header("If-Match", "\"3\"")
                .POST(HttpRequest.BodyPublishers.ofString("{\"a\":\"é\"}")));

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.headers().firstValue("Location")).hasValue("/api/cases/v1/cases/cas_2");
    assertThat(answer.headers().firstValue("ETag")).hasValue("\"1\"");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(answer.body()).isEqualTo("{\"id\":\"cas_2\"}");
    CASES.verify(
        postRequestedFor(urlEqualTo("/api/cases/v1/cases"))
            .withRequestBody(equalTo("{\"a\":\"é\"}"))
            .withHeader("Content-Type", equalTo("application/json"))
            .withHeader("Idempotency-Key", equalTo("key-00000001"))
            .withHeader("If-Match", equalTo("\"3\"")));
  }

  @Test
  void leavesTheServicesOwnProblemsAsTheyAre() {
    CASES.stubFor(
        get("/api/cases/v1/cases/cas_3")
            .willReturn(
                aResponse()
                    .withStatus(409)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody("{\"status\":409}")));

    HttpResponse<String> answer = client.get("/api/cases/v1/cases/cas_3");

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).isEqualTo("{\"status\":409}");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 3_000_000})
  void bringsAnAnswerOfAnyLengthWhole(int length) {
    String body = "x".repeat(length);
    for (boolean chunked : new boolean[] {false, true}) {
      CASES.stubFor(
          get("/api/cases/v1/long")
              .willReturn(
                  chunked
                      ? aResponse().withBody(body).withChunkedDribbleDelay(3, 30)
                      : aResponse()
                          .withBody(body)
                          .withHeader("Content-Length", String.valueOf(length))));

      assertThat(client.get("/api/cases/v1/long").body()).isEqualTo(body);
      assertThat(client.get("/api/cases/v1/long").body()).isEqualTo(body);
    }
  }

  @Test
  void answersHeadAndNotModifiedWithoutBody() {
    CASES.stubFor(get("/api/cases/v1/same").willReturn(aResponse().withStatus(304)));

    assertThat(client.get("/api/cases/v1/same").statusCode()).isEqualTo(304);
    HttpResponse<String> head = client.send(client.authenticated("/api/cases/v1/x").HEAD());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(client.get("/api/cases/v1/x").body()).isEqualTo("{\"id\":\"cas_1\"}");
  }
}
