package org.passage.gateway.door;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.gateway.testing.Surroundings.CASES;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class OriginsTest {
  private static final String CASE = "/api/cases/v1/cases/cas_1";

  @Autowired Client client;

  @Test
  void permitsNoOtherOriginToAskBeforehand() {
    HttpResponse<String> answer =
        client.send(
            client
                .to(CASE)
                .method("OPTIONS", BodyPublishers.noBody())
                .header("Origin", "https://elsewhere.example")
                .header("Access-Control-Request-Method", "GET"));

    assertRefused(answer);
  }

  @Test
  void permitsNoOtherOriginToCall() {
    assertRefused(
        client.send(client.authenticated(CASE).header("Origin", "https://elsewhere.example")));
  }

  private static void assertRefused(HttpResponse<String> answer) {
    org.passage.gateway.testing.Problems.assertProblem(answer, 403, "forbidden");
    assertThat(answer.headers().map().keySet())
        .noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).startsWith("access-control-"));
    CASES.verify(0, anyRequestedFor(anyUrl()));
  }
}
