package org.passage.acceptance.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;

/** An analyst counts cases, and sees none. */
@ExtendWith(RunningPlatform.class)
class StatisticsTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String TABLE =
      "/api/cases/v1/statistics?rows=means&columns=purpose&year="
          + LocalDate.now(ZoneOffset.UTC).getYear();

  @Test
  void countsWhatIsNotSmallForTheAnalystsOfTheOrganizationAlone() {
    long before = deceivedIntoForcedLabour(table("analyst@harbour"));
    for (int i = 0; i < 12; i++) {
      Owned.newCase("caseworker@harbour");
    }
    await()
        .atMost(PATIENCE)
        .until(() -> deceivedIntoForcedLabour(table("analyst@harbour")) >= before + 3);
    Answer told = table("analyst@harbour");
    assertThat(told.json().path("smallest").asLong()).isEqualTo(10);
    told.json()
        .path("cells")
        .forEach(it -> assertThat(it.path("cases").asLong()).isGreaterThanOrEqualTo(10));

    assertThat(told.body()).doesNotContain("cas_");
    API.as("caseworker@harbour").get(TABLE).expect(403);
    API.as("case-supervisor@harbour").get(TABLE).expect(403);
    API.as("analyst@harbour").get("/api/cases/v1/cases").expect(403);
    API.as("analyst@harbour").get(TABLE + "&by=month").expect(400);
  }

  private static Answer table(String analyst) {
    return API.as(analyst).get(TABLE).expect(200);
  }

  private static long deceivedIntoForcedLabour(Answer told) {
    return StreamSupport.stream(told.json().path("cells").spliterator(), false)
        .filter(it -> it.path("row").asString().equals("deception"))
        .filter(it -> it.path("column").asString().equals("forced-labour"))
        .mapToLong(it -> it.path("cases").asLong())
        .sum();
  }
}
