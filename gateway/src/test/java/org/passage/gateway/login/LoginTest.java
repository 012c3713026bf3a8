package org.passage.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.gateway.testing.Problems.assertProblem;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.gateway.testing.Browser;
import org.passage.gateway.testing.Client;
import org.passage.gateway.testing.EdgeTest;
import org.passage.gateway.testing.Keycloak;
import org.passage.gateway.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;

@EdgeTest
class LoginTest {
  @Autowired Client client;

  @BeforeEach
  @AfterEach
  void keycloakIsThere() {
    Keycloak.isThere();
  }

  @Test
  void sendsTheBrowserToKeycloakWithACodeChallengeStateAndNonce() {
    Map<String, String> asked = new Browser(client).beginLogin("/docs");

    assertThat(asked)
        .containsEntry("response_type", "code")
        .containsEntry("client_id", "gateway")
        .containsEntry("code_challenge_method", "S256")
        .containsKeys("code_challenge", "state", "nonce");
    assertThat(asked.get("redirect_uri")).endsWith("/login/oauth2/code/passage");
    assertThat(asked.get("scope")).isEqualTo("openid profile");
  }

  @Test
  void comesBackToThePageItWasBegunFrom() {
    Browser browser = new Browser(client);
    Map<String, String> asked = browser.beginLogin("/docs%23case-v1");
    Keycloak.logsIn(Tokens.good(), asked.getOrDefault("nonce", ""), 300);

    HttpResponse<String> answer = browser.comeBack(asked.getOrDefault("state", ""), "a-code");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).hasValue("/docs#case-v1");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(it ->
            assertThat(it)
                .startsWith("passage=")
                .contains("Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain", "Max-Age"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example",
        "//evil.example",
        "/%5Cevil.example",
        "%5C%5Cevil.example",
        "/%2Fevil.example",
        "/%252Fevil.example",
        "/%25252F%25255Cevil.example",
        "/docs%250D%250ASet-Cookie:a=b",
        "/docs%0D%0ASet-Cookie:a=b",
        "javascript:alert(1)",
        "evil.example",
        "/%09/evil.example",
        "/%2509/evil.example",
        "/docs%20x",
        "/%25"
      })
  void returnsToNoOtherHost(String back) {
    HttpResponse<String> answer = client.send(client.to("/login?return=" + back));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }

  @Test
  void takesAnAnswerOnlyInTheBrowserThatAsked() {
    Map<String, String> asked = new Browser(client).beginLogin("/docs");
    Browser victim = new Browser(client);
    Keycloak.logsIn(Tokens.good(), asked.getOrDefault("nonce", ""), 300);

    assertProblem(
        victim.comeBack(asked.getOrDefault("state", ""), "attackers-code"), 400, "login-refused");
    victim.beginLogin("/docs");
    assertProblem(
        victim.comeBack(asked.getOrDefault("state", ""), "attackers-code"), 400, "login-refused");
    assertThat(victim.cookies).doesNotContainKey("passage");
  }

  @Test
  void takesAnAnswerOnce() {
    Browser browser = new Browser(client);
    Map<String, String> asked = browser.beginLogin("/docs");
    Keycloak.logsIn(Tokens.good(), asked.getOrDefault("nonce", ""), 300);
    assertThat(browser.comeBack(asked.getOrDefault("state", ""), "a-code").statusCode())
        .isEqualTo(302);

    assertProblem(
        browser.comeBack(asked.getOrDefault("state", ""), "a-code"), 400, "login-refused");
  }

  @Test
  void refusesAnIdTokenThatIsNoAnswerToThisLogin() {
    Browser browser = new Browser(client);
    Map<String, String> asked = browser.beginLogin("/docs");
    Keycloak.logsIn(Tokens.good(), "of-another-login", 300);

    assertProblem(
        browser.comeBack(asked.getOrDefault("state", ""), "a-code"), 400, "login-refused");
    assertThat(browser.cookies).doesNotContainKey("passage");
  }

  @Test
  void saysClearlyThatKeycloakIsAway() {
    Keycloak.isAway();

    HttpResponse<String> toAProgram = client.send(client.to("/login"));
    HttpResponse<String> toAPerson =
        client.send(client.to("/login").header("Accept", "text/html,*/*"));

    assertProblem(toAProgram, 503, "unavailable");
    assertThat(toAPerson.statusCode()).isEqualTo(503);
    assertThat(toAPerson.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(toAPerson.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
    assertThat(toAPerson.body()).contains("<h1>Not possible just now</h1>");
  }
}
