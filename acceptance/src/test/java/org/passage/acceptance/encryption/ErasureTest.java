package org.passage.acceptance.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;

/** Erased in one service, a case is gone in all of them. */
@ExtendWith(RunningPlatform.class)
class ErasureTest {
  private static final String CASES = "/api/cases/v1/cases/";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void leavesNothingOfHerInAnyServiceAndOthersAsTheyWere() throws InterruptedException {
    Owned hers = Owned.by("harbour");
    Owned another = Owned.by("harbour");
    records(hers).forEach((path, role) -> read(path, role).expect(200));
    String path = CASES + hers.id("caseId");
    Answer found = API.as("caseworker@harbour").get(path).expect(200);

    API.as("case-supervisor@harbour")
        .post(path + "/erasure", found.eTag(), "{\"reason\": \"her-request\"}")
        .expect(204);

    API.as("caseworker@harbour").get(path).expect(404);
    for (Map.Entry<String, String> one : records(hers).entrySet()) {
      awaitGone(one.getKey(), one.getValue());
    }
    assertThat(
            read(
                    "/api/reintegration/v1/assessments?caseId=" + hers.id("caseId"),
                    "reintegration-officer")
                .body())
        .doesNotContain(hers.id("assessmentId"));
    records(another).forEach((other, role) -> read(other, role).expect(200));
    for (String service : List.of("cases", "shelters", "reintegration")) {
      String log = "/api/" + service + "/v1/cases/" + hers.id("caseId") + "/audit-events?limit=100";
      assertThat(API.as("auditor@harbour").get(log).expect(200).json().path("items")).isNotEmpty();
    }
  }

  /** Who reads what. */
  private static Map<String, String> records(Owned owned) {
    return Map.of(
        "/api/shelters/v1/placements/" + owned.id("placementId"), "caseworker",
        "/api/reintegration/v1/assessments/" + owned.id("assessmentId"), "reintegration-officer",
        "/api/reintegration/v1/plans/" + owned.id("planId"), "reintegration-officer");
  }

  private static Answer read(String path, String role) {
    return API.as(role + "@harbour").get(path);
  }

  private static void awaitGone(String path, String role) throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    while (read(path, role).status() != 404 && Instant.now().isBefore(end)) {
      Thread.sleep(200);
    }
    read(path, role).expect(404);
  }
}
