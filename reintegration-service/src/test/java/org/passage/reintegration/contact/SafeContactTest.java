package org.passage.reintegration.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class SafeContactTest extends JourneyTest {
  private static final String SAID =
      """
      {"ways": [{"how": "message", "times": "In the morning"}], "codeWord": "Tailor",
       "neverSay": ["That she was away"]}
      """;

  @Test
  void isAsSheSaysItAndForThoseWhoVisitHer() {
    String path = "/plans/" + draft().id() + "/safe-contact";
    Reply unsaid = caseworker.get(path);
    assertThat(unsaid.etag()).isEqualTo("\"0\"");

    Reply said = officer.put(path, SAID, unsaid);

    assertThat(said.text("codeWord")).isEqualTo("Tailor");
    assertThat(caseworker.get(path).text("neverSay[0]")).isEqualTo("That she was away");
    assertThat(officer.put(path, SAID, unsaid).status()).isEqualTo(412);
    assertThat(supervisor.get(path).status()).isEqualTo(403);
    assertThat(stranger.get(path).status()).isEqualTo(404);
  }

  @Test
  void isReachableInSomeWay() {
    String path = "/plans/" + draft().id() + "/safe-contact";

    Reply refused = officer.put(path, "{\"ways\": [], \"neverSay\": []}", caseworker.get(path));

    assertThat(refused.pointers()).containsExactly("/ways");
  }
}
