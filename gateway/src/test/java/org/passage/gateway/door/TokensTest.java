package org.passage.gateway.door;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.gateway.testing.Problems.assertProblem;
import static org.passage.gateway.testing.Surroundings.CASES;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.passage.gateway.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class TokensTest {
  private static final String CASE = "/api/cases/v1/cases/cas_1";

  @Autowired Client client;

  @Test
  void passesAGoodTokenOnToTheServiceWhichChecksItAgain() {
    String token = Tokens.good();

    HttpResponse<String> answer =
        client.send(client.to(CASE).header("Authorization", "Bearer " + token));

    assertThat(answer.statusCode()).isEqualTo(200);
    CASES.verify(
        getRequestedFor(urlEqualTo(CASE)).withHeader("Authorization", equalTo("Bearer " + token)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cases/v1/x",
        "shelters/v1/x",
        "referrals/v1/x",
        "reintegration/v1/x",
        "identity/v1/x",
        "cases/v1",
        "cases/v1/"
      })
  void refusesARequestWithoutToken(String path) {
    HttpResponse<String> answer = client.send(client.to("/api/" + path));

    assertProblem(answer, 401, "unauthorized");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
  }

  @Test
  void refusesATokenOfAnotherKey() {
    assertRefused(Tokens.ofOtherKey());
  }

  @Test
  void refusesATokenThatWantsNoSignature() {
    assertRefused(Tokens.unsigned());
  }

  @Test
  void refusesATokenWhoseClaimsWereChanged() {
    String[] good = Tokens.good().split("\\.");
    String[] supervisor = Tokens.of("8a3f", "case-supervisor").split("\\.");

    assertRefused(good[0] + "." + supervisor[1] + "." + good[2]);
  }

  @Test
  void refusesAnExpiredToken() {
    assertRefused(Tokens.of(it -> it.expirationTime(Date.from(Instant.now().minusSeconds(120)))));
  }

  @Test
  void refusesATokenWithoutEnd() {
    assertRefused(Tokens.of(it -> it.expirationTime(null)));
  }

  @Test
  void refusesATokenThatIsNotYetGood() {
    assertRefused(Tokens.of(it -> it.notBeforeTime(Date.from(Instant.now().plusSeconds(300)))));
  }

  @Test
  void refusesATokenOfAnotherIssuer() {
    assertRefused(Tokens.of(it -> it.issuer("https://elsewhere.example/realms/passage")));
  }

  @Test
  void refusesATokenForAnotherAudience() {
    assertRefused(Tokens.of(it -> it.audience(List.of("case-service"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "a.b.c",
        "eyJhbGciOiJub25lIn0..",
        "æ",
        "a b c",
        "..",
        "{}.{}.{}",
        "\"",
        "%2e"
      })
  void refusesWhatIsNoToken(String token) {
    assertRefused(token);
  }

  @Test
  void refusesATokenInTheQuery() {
    HttpResponse<String> answer = client.send(client.to(CASE + "?access_token=" + Tokens.good()));

    assertProblem(answer, 401, "unauthorized");
  }

  @Test
  void doesNotTakeABadTokenForTheGoodOneItResembles() {
    String good = Tokens.good();
    assertThat(client.send(client.to(CASE).header("Authorization", "Bearer " + good)).statusCode())
        .isEqualTo(200);
    CASES.resetRequests();

    char last = good.charAt(good.length() - 10);
    assertRefused(
        good.substring(0, good.length() - 10)
            + (last == 'A' ? 'B' : 'A')
            + good.substring(good.length() - 9));
  }

  private void assertRefused(String token) {
    HttpResponse<String> answer =
        client.send(client.to(CASE).header("Authorization", "Bearer " + token));

    assertProblem(answer, 401, "unauthorized");
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValue("Bearer error=\"invalid_token\"");
    CASES.verify(0, anyRequestedFor(anyUrl()));
  }
}
