package org.passage.acceptance.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;
import org.passage.acceptance.platform.SideBySide;
import org.passage.acceptance.sample.RunningPlan;

/** Whether grants reach everybody alike (row A8). */
@ExtendWith(RunningPlatform.class)
class EquityTest {
  private static final int PEOPLE = 10;

  @Test
  void anAnalystComparesGroupsAndFindsNobody() {
    String fund = RunningPlan.anew(API).fund("1000.00");
    SideBySide.each(
        IntStream.range(0, PEOPLE).boxed().toList(),
        it -> {
          RunningPlan plan = RunningPlan.anew(API);
          plan.approve(plan.request(fund, "10.00")).expect(200);
          plan.request(fund, "10.00");
        });
    Api.As analyst = API.as("analyst@harbour");
    String figures =
        RunningPlan.REINTEGRATION
            + "/grant-equity?measure=%s&dimension=nationality&currency=EUR&year="
            + LocalDate.now(ZoneOffset.UTC).getYear();

    Answer waited = analyst.get(figures.formatted("waiting-time")).expect(200);
    assertThat(waited.texts("/items", "group")).contains("MD");
    assertThat(waited.texts("/items", "grants")).allMatch(it -> Integer.parseInt(it) >= PEOPLE);
    assertThat(waited.texts("/items", "sentence")).allMatch(it -> it.contains("days on average"));
    Answer regions =
        analyst.get(figures.formatted("amount").replace("nationality", "region")).expect(200);
    assertThat(regions.texts("/items", "group"))
        .isNotEmpty()
        .allMatch(it -> it.matches("[A-Z]{2}-.+"));
    assertThat(regions.texts("/items", "grants")).allMatch(it -> Integer.parseInt(it) >= PEOPLE);
    assertThat(analyst.get(figures.formatted("amount"), "text/csv").expect(200).body())
        .contains("MD");
    analyst
        .get(fund + "/queue-outcome?order=greatest-need-first&dimension=sex")
        .expect(200)
        .expect("/waiting", String.valueOf(PEOPLE))
        .expect("/served", String.valueOf(PEOPLE));
    API.as(RunningPlan.OFFICER).get(figures.formatted("amount")).expect(403);
  }
}
