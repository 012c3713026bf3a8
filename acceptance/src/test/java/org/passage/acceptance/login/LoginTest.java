package org.passage.acceptance.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.RunningPlatform;

@ExtendWith(RunningPlatform.class)
@Isolated
class LoginTest {
  private static final String CASES = "/api/cases/v1/cases?limit=1";

  @Test
  void takesAPersonToKeycloakAndBackAndLetsThePageUseTheApi(Platform platform) {
    Browser browser = new Browser(platform);

    HttpResponse<String> page = browser.logIn("caseworker@harbour");

    assertThat(page.uri().getPath()).isEqualTo("/docs");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(browser.get("/session").body())
        .contains("\"username\":\"caseworker@harbour\"", "\"organization\":\"harbour\"")
        .doesNotContain("eyJ");
    assertThat(browser.get(CASES).statusCode()).isEqualTo(200);
    assertThat(browser.cookies().toString()).doesNotContain("eyJ");
    assertThat(browser.post("/api/cases/v1/cases", "").statusCode()).isEqualTo(403);
    assertThat(browser.post("/api/cases/v1/cases", browser.csrf()).body())
        .doesNotContain("csrf-token-needed");
  }

  @Test
  void givesAnotherSessionAtEachLogin(Platform platform) {
    Browser browser = new Browser(platform);
    browser.logIn("caseworker@harbour");
    String before = browser.cookies().getOrDefault("passage", "");

    browser.logIn("caseworker@harbour");

    assertThat(before).isNotEmpty();
    assertThat(browser.cookies().get("passage")).isNotEmpty().isNotEqualTo(before);
  }

  @Test
  void keepsPeopleSignedInWhenTheGatewayIsKilled(Platform platform) {
    Browser browser = new Browser(platform);
    browser.logIn("case-supervisor@harbour");
    assertThat(browser.get(CASES).statusCode()).isEqualTo(200);

    RunningPlatform.killAndRestart("gateway");

    assertThat(browser.get(CASES).statusCode()).isEqualTo(200);
    assertThat(browser.post("/api/cases/v1/cases", browser.csrf()).body())
        .doesNotContain("csrf-token-needed");
  }

  @Test
  void signsOutHereAndInKeycloakWhichAsksForThePasswordAgain(Platform platform) {
    Browser browser = new Browser(platform);
    browser.logIn("caseworker@harbour");
    assertThat(Browser.asksWho(browser.open("/login?return=/docs"))).isFalse();
    Map<String, String> copy = Map.copyOf(browser.cookies());

    assertThat(browser.post("/logout", browser.csrf()).statusCode()).isEqualTo(204);

    assertThat(Browser.asksWho(browser.open("/login?return=/docs"))).isTrue();
    Browser thief = new Browser(platform);
    thief.cookies().putAll(copy);
    assertThat(thief.get(CASES).statusCode()).isEqualTo(401);
    assertThat(thief.get("/session").statusCode()).isEqualTo(401);
  }

  @Test
  void endsWithTheSessionOfAnotherPageWhenKeycloakEndsTheirs(Platform platform) {
    Browser one = new Browser(platform);
    one.logIn("caseworker@harbour");
    Map<String, String> first = Map.copyOf(one.cookies());
    // The same person at another device of the gateway: the same session in Keycloak, another here.
    one.cookies().clear();
    one.open("/login?return=/docs");
    Browser other = new Browser(platform);
    other.cookies().putAll(first);
    assertThat(other.get(CASES).statusCode()).isEqualTo(200);

    assertThat(one.post("/logout", one.csrf()).statusCode()).isEqualTo(204);

    assertThat(other.get(CASES).statusCode()).isEqualTo(401);
  }
}
