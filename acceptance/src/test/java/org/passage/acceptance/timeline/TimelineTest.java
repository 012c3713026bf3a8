package org.passage.acceptance.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;
import tools.jackson.databind.JsonNode;

/** One timeline over all services, and the same again after it was made anew. */
@ExtendWith(RunningPlatform.class)
@Isolated
class TimelineTest {
  private static final String CASES = "/api/cases/v1/cases/";
  private static final String REBUILDS = "/api/cases/v1/timeline/rebuilds";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** All that is told of a new case with a placement and an assessment, each at its own time. */
  private static final List<String> OF_A_WAY =
      List.of(
          "assessment-recorded",
          "care-team-joined",
          "care-team-joined",
          "case-opened",
          "consent-granted",
          "placement-requested");

  @Test
  void tellsInOrderWhatHappenedInAnyServiceAndCanBeNarrowedDown() {
    String caseId = caseWithAWay();

    List<JsonNode> all = entries(caseId, "");
    assertThat(texts(all, "code"))
        .contains("case-opened", "consent-granted", "placement-requested", "assessment-recorded");
    assertThat(texts(all, "time")).isSorted();
    assertThat(all).allSatisfy(it -> assertThat(it.path("title").asString()).contains(" "));
    assertThat(texts(all, "group")).doesNotContain("other");
    assertThat(entries(caseId, "order=newest-first")).isEqualTo(all.reversed());

    assertThat(texts(entries(caseId, "service=shelters"), "code"))
        .containsExactly("placement-requested");
    assertThat(texts(entries(caseId, "group=consent&group=shelter"), "group"))
        .containsOnly("consent", "shelter")
        .contains("consent", "shelter");
    assertThat(entries(caseId, "organizationId=sunrise")).isEmpty();
    String moment = all.get(1).path("time").asString();
    assertThat(entries(caseId, "from=" + moment).size() + entries(caseId, "until=" + moment).size())
        .isEqualTo(all.size());
  }

  @Test
  void isTheSameAfterItWasMadeAnewAlsoWhenKilledInTheMiddle() {
    String caseId = caseWithAWay();
    List<JsonNode> before = entries(caseId, "");

    assertThat(rebuilt(false).text("/state")).isEqualTo("finished");
    assertThat(entries(caseId, "")).isEqualTo(before);

    assertThat(rebuilt(true).text("/state")).isEqualTo("finished");
    assertThat(entries(caseId, "")).isEqualTo(before);
  }

  @Test
  void isMadeAnewByWhoeverRunsThePlatformAlone() {
    API.as("identity-admin@sunrise").post(REBUILDS, "").expect(403);
    API.as("case-supervisor@harbour").post(REBUILDS, "").expect(403);
    API.as("caseworker@sunrise").get(CASES + caseWithAWay() + "/timeline").expect(404);
  }

  private static Answer rebuilt(boolean killed) {
    Api.As operator = API.as("identity-admin@harbour");
    String path = operator.post(REBUILDS, "").expect(202).headers().firstValue("Location").get();
    if (killed) {
      RunningPlatform.killAndRestart("case-service");
    }
    return await()
        .atMost(PATIENCE)
        .until(() -> operator.get(path), it -> it.text("/state").equals("finished"));
  }

  /** A case in which something happened in several services, when the timeline knows of it. */
  private static String caseWithAWay() {
    String caseId = Owned.by("harbour").id("caseId");
    await()
        .atMost(PATIENCE)
        .until(
            () -> texts(entries(caseId, ""), "code").stream().sorted().toList().equals(OF_A_WAY));
    return caseId;
  }

  private static List<JsonNode> entries(String caseId, String query) {
    List<JsonNode> all = new ArrayList<>();
    String cursor = "";
    do {
      Answer page =
          API.as("caseworker@harbour")
              .get(CASES + caseId + "/timeline?limit=3&" + query + cursor)
              .expect(200);
      all.addAll(page.json().path("items").valueStream().toList());
      cursor = page.text("/next").isEmpty() ? "" : "&cursor=" + page.text("/next");
    } while (!cursor.isEmpty());
    return all;
  }

  private static List<String> texts(List<JsonNode> entries, String field) {
    return entries.stream().map(it -> it.path(field).asString()).toList();
  }
}
