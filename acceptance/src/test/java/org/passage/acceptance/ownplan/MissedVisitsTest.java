package org.passage.acceptance.ownplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.Past;
import org.passage.acceptance.platform.RunningPlatform;
import org.passage.acceptance.sample.RunningPlan;

/** Visits that nobody made (issue 7, number 5). */
@ExtendWith(RunningPlatform.class)
class MissedVisitsTest {
  private static final Api.As OFFICER = API.as(RunningPlan.OFFICER);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /**
   * Of the visit that is due a month after the start; three more or less, as months are long. The
   * setting is two for a high risk and fourteen for none.
   */
  private static final int DAYS_LATE = 8;

  @Test
  void areToldTheSoonerTheGreaterTheDangerIs() {
    RunningPlan endangered = begunLongAgo("high");
    RunningPlan other = begunLongAgo("standard");

    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(overdue()).contains(endangered.planId()));
    assertThat(overdue()).doesNotContain(other.planId());

    OFFICER
        .post(
            endangered.path() + "/visits",
            """
            {"visitedOn": "%s", "how": "home", "findings": [{"domain": "housing", "score": 3}],
             "ownRating": 4}\
            """
                .formatted(today()))
        .expect(201);
    assertThat(overdue()).doesNotContain(endangered.planId());
  }

  /** The first visit was due some days ago. */
  private static RunningPlan begunLongAgo(String risk) {
    RunningPlan plan = RunningPlan.anew(API);
    String monitoring = plan.path() + "/monitoring";
    Past.put(
        "reintegration.monitorings",
        "mon_" + plan.planId().substring(plan.planId().indexOf('_') + 1),
        "startedOn",
        today().minusMonths(1).minusDays(DAYS_LATE));
    Answer read = OFFICER.get(monitoring).expect(200);
    OFFICER
        .put(monitoring, read.eTag(), "{\"months\": [1, 6], \"risk\": \"" + risk + "\"}")
        .expect(200);
    return plan;
  }

  private static List<String> overdue() {
    return OFFICER
        .get(RunningPlan.REINTEGRATION + "/overdue-visits?limit=100")
        .expect(200)
        .texts("/items", "planId");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }
}
