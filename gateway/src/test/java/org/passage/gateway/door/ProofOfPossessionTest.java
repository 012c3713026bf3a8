package org.passage.gateway.door;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.gateway.testing.Problems.assertProblem;
import static org.passage.gateway.testing.Surroundings.CASES;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.passage.gateway.testing.Holder;
import org.passage.gateway.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class ProofOfPossessionTest {
  private static final String CASE = "/api/cases/v1/cases/cas_1";
  private static final String ADDRESS = "https://passage.example";

  private final Holder holder = new Holder();
  private final String token = holder.token();

  @Autowired Client client;

  @Test
  void aProvenTokenGoesOnToTheServiceAsAnyOther() {
    HttpResponse<String> answer =
        client.send(bound().header("DPoP", holder.proof(token, "GET", ADDRESS + CASE)));

    assertThat(answer.statusCode()).isEqualTo(200);
    CASES.verify(
        getRequestedFor(urlEqualTo(CASE))
            .withHeader("Authorization", equalTo("Bearer " + token))
            .withoutHeader("DPoP"));
  }

  @Test
  void whatTheQueryAsksForIsNotPartOfTheProof() {
    HttpRequest.Builder request =
        client.to(CASE + "?limit=3").header("Authorization", "DPoP " + token);

    assertThat(
            client
                .send(request.header("DPoP", holder.proof(token, "GET", ADDRESS + CASE)))
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void aBoundTokenIsNoBearersToken() {
    HttpRequest.Builder request = client.to(CASE).header("Authorization", "Bearer " + token);

    assertProblem(client.send(request), 401, "unauthorized");
    assertProblem(
        client.send(request.header("DPoP", holder.proof(token, "GET", ADDRESS + CASE))),
        401,
        "unauthorized");
    CASES.verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void aBearersTokenIsNotProvenByAnyKey() {
    String bearers = Tokens.good();
    assertUnproven(
        client
            .to(CASE)
            .header("Authorization", "DPoP " + bearers)
            .header("DPoP", holder.proof(bearers, "GET", ADDRESS + CASE)));
  }

  @Test
  void aBoundTokenNeedsOneProof() {
    assertUnproven(bound());
    assertUnproven(
        bound()
            .header("DPoP", holder.proof(token, "GET", ADDRESS + CASE))
            .header("DPoP", holder.proof(token, "GET", ADDRESS + CASE)));
  }

  @Test
  void aProofOfAnotherKeyIsRefused() {
    assertUnproven(bound().header("DPoP", new Holder().proof(token, "GET", ADDRESS + CASE)));
  }

  @Test
  void aProofForAnotherMethodPathOrAddressIsRefused() {
    assertUnproven(bound().header("DPoP", holder.proof(token, "POST", ADDRESS + CASE)));
    assertUnproven(bound().header("DPoP", holder.proof(token, "GET", ADDRESS + CASE + "2")));
    assertUnproven(
        bound().header("DPoP", holder.proof(token, "GET", "https://elsewhere.example" + CASE)));
  }

  @Test
  void aProofForAnotherTokenIsRefused() {
    assertUnproven(bound().header("DPoP", holder.proof(holder.token(), "GET", ADDRESS + CASE)));
  }

  @Test
  void aProofIsGoodOnce() {
    String proof = holder.proof(token, "GET", ADDRESS + CASE);
    assertThat(client.send(bound().header("DPoP", proof)).statusCode()).isEqualTo(200);
    CASES.resetRequests();

    assertUnproven(bound().header("DPoP", proof));
  }

  @Test
  void anOldProofOrOneOfTheFutureIsRefused() {
    assertUnproven(bound().header("DPoP", madeAt(Instant.now().minus(Duration.ofMinutes(5)))));
    assertUnproven(bound().header("DPoP", madeAt(Instant.now().plus(Duration.ofMinutes(5)))));
  }

  @Test
  void whatIsNoProofIsRefused() {
    assertUnproven(bound().header("DPoP", "x"));
    assertUnproven(bound().header("DPoP", token));
    assertUnproven(bound().header("DPoP", "eyJhbGciOiJub25lIn0.e30."));
  }

  private String madeAt(Instant when) {
    Consumer<JWTClaimsSet.Builder> then = it -> it.issueTime(Date.from(when));
    return holder.proof(token, "GET", ADDRESS + CASE, then);
  }

  private HttpRequest.Builder bound() {
    return client.to(CASE).header("Authorization", "DPoP " + token);
  }

  private void assertUnproven(HttpRequest.Builder request) {
    HttpResponse<String> answer = client.send(request);

    assertProblem(answer, 401, "unauthorized");
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValue("DPoP error=\"invalid_dpop_proof\"");
    CASES.verify(0, anyRequestedFor(anyUrl()));
  }
}
