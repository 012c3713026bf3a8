package org.passage.acceptance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.acceptance.login.Browser;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.RunningPlatform;

/** What a hostile page or a hostile link could try with somebody's browser. */
@ExtendWith(RunningPlatform.class)
@Isolated
class BrowserAttacksTest {
  private static final String CASES = "/api/cases/v1/cases";
  private static final String BACK = "/login/oauth2/code/passage";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example",
        "///evil.example",
        "/%5Cevil.example",
        "%5C%5Cevil.example",
        "/%2Fevil.example",
        "/%252Fevil.example",
        "/%25252F%25255Cevil.example",
        "/%09/evil.example",
        "/docs%0D%0ALocation:%20https://evil.example",
        "/docs%250D%250ALocation:evil",
        "javascript:alert(1)",
        "data:text/html,x",
        "@evil.example",
        ".evil.example"
      })
  void aLinkToTheLoginLeadsNowhereElse(String back, Platform platform) {
    HttpResponse<String> answer = new Browser(platform).get("/login?return=" + back);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Location")).isEmpty();
    assertThat(answer.body()).doesNotContain("evil", "alert");
  }

  @Test
  void aChangeByAnotherPageIsRefused(Platform platform) {
    Browser victim = new Browser(platform);
    victim.logIn("caseworker@harbour");
    Browser attacker = new Browser(platform);
    attacker.logIn("caseworker@sunrise");

    for (String csrf : new String[] {"", "x", attacker.csrf(), victim.csrf() + "x"}) {
      HttpResponse<String> answer = victim.post(CASES, csrf);
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body()).contains("csrf-token-needed");
      assertThat(victim.post("/logout", csrf).statusCode()).isEqualTo(403);
    }
    assertThat(victim.get(CASES).statusCode()).isEqualTo(200);
  }

  @Test
  void aCookieGivenToSomebodyBeforehandIsWorthNothingAfterwards(Platform platform) {
    Browser attacker = new Browser(platform);
    attacker.logIn("caseworker@sunrise");
    String planted = attacker.cookies().getOrDefault("passage", "");
    Browser victim = new Browser(platform);
    victim.cookies().put("passage", planted);

    victim.logIn("caseworker@harbour");

    assertThat(victim.cookies().get("passage")).isNotEqualTo(planted);
    assertThat(victim.get("/session").body()).contains("\"caseworker@harbour\"");
    assertThat(attacker.get("/session").statusCode()).isEqualTo(401);
  }

  @Test
  void aMadeUpCookieIsNoSession(Platform platform) {
    for (String cookie : new String[] {"x", "A".repeat(64), "%7B%22$ne%22:null%7D", "..", "="}) {
      Browser browser = new Browser(platform);
      browser.cookies().put("passage", cookie);
      assertThat(browser.get(CASES).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void anAnswerThatNobodyAskedForSignsNobodyIn(Platform platform) {
    Browser victim = new Browser(platform);
    assertRefused(victim, BACK + "?state=x&code=y");
    assertRefused(victim, BACK);

    victim.get("/login?return=/docs");
    assertRefused(victim, BACK + "?state=forged&code=y");

    HttpResponse<String> away = victim.get("/login?return=/docs");
    assertRefused(victim, BACK + "?state=" + state(away) + "&code=forged");
  }

  @Test
  void anotherPersonsAnswerSignsNobodyIn(Platform platform) {
    HttpResponse<String> begun = new Browser(platform).get("/login?return=/docs");
    Browser victim = new Browser(platform);
    victim.get("/login?return=/docs");

    assertRefused(victim, BACK + "?state=" + state(begun) + "&code=the-attackers");
  }

  private static void assertRefused(Browser browser, String answer) {
    assertThat(browser.get(answer).statusCode()).isEqualTo(400);
    assertThat(browser.cookies()).doesNotContainKeys("passage", "XSRF-TOKEN");
  }

  private static String state(HttpResponse<String> away) {
    String query = URI.create(away.headers().firstValue("Location").orElseThrow()).getRawQuery();
    for (String pair : query.split("&", -1)) {
      if (pair.startsWith("state=")) {
        return pair.substring("state=".length());
      }
    }
    throw new IllegalStateException("There is no state in " + query);
  }
}
