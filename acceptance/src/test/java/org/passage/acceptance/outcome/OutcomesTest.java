package org.passage.acceptance.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.Past;
import org.passage.acceptance.platform.RunningPlatform;
import org.passage.acceptance.platform.SideBySide;
import org.passage.acceptance.sample.RunningPlan;

/** What plans came to, and what visits lead to (issue 7, numbers 5 and 6). */
@ExtendWith(RunningPlatform.class)
class OutcomesTest {
  private static final Api.As OFFICER = API.as(RunningPlan.OFFICER);
  private static final String CASEWORKER = "caseworker@harbour";
  private static final String PLANS = "reintegration.plans";
  private static final int PEOPLE = 10;

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Test
  void whatAPlanCameToIsSaidByHerselfTooAndShownOverTime() {
    RunningPlan plan = RunningPlan.anew(API);
    Answer halfway = plan.outcome("interim", 1, "I sleep through the night").expect(201);
    halfway.expect("/attainment", "60.0").expect("/ownWords", "I sleep through the night");
    plan.outcome("ending", 1, "It is over").expect(409);
    plan.end().expect(200);
    Answer ending = plan.outcome("ending", 0, "It is over").expect(201);
    plan.outcome("ending", 0, "It is over").expect(409);
    plan.outcome("twelve-months", 0, "It is over").expect(409);
    OFFICER
        .put(
            RunningPlan.REINTEGRATION + "/outcomes/" + ending.text("/id"),
            ending.eTag(),
            "{\"goals\": [{\"objective\": 1, \"level\": 2}], \"ownRating\": 5}")
        .expect(200)
        .expect("/goals/0/level", "2");

    OFFICER.get(plan.path() + "/domain-scores").expect(200).expect("/items/0/score", "2");
    String picture = OFFICER.get(plan.path() + "/domain-scores/picture").expect(200).body();
    assertThat(picture).startsWith("<svg").contains("<desc", "Housing: 2 on");
    API.as("reintegration-officer@sunrise").get(plan.path() + "/domain-scores").expect(404);
  }

  @Test
  void whatAPlanCameToIsAskedForOnceMoreAYearAfterItEnded() {
    RunningPlan plan = RunningPlan.anew(API);
    plan.end().expect(200);
    Answer ending = plan.outcome("ending", 0, "It is over").expect(201);
    plan.outcome("twelve-months", 1, "I have work")
        .expect(409)
        .expect("/type", "https://passage.example/problems/outcome-out-of-order");

    Past.put(PLANS, plan.planId(), "course.startedAt", daysAgo(500));
    Past.put(PLANS, plan.planId(), "course.ending.endedAt", daysAgo(366));

    plan.outcome("twelve-months", 1, "I have work")
        .expect(201)
        .expect("/at", "twelve-months")
        .expect("/attainment", "60.0")
        .expect("/ownWords", "I have work");
    plan.outcome("twelve-months", 1, "I have work").expect(409);
    assertThat(OFFICER.get(plan.path() + "/outcomes").expect(200).texts("/items", "id"))
        .hasSize(2)
        .contains(ending.text("/id"));
  }

  private static Instant daysAgo(int days) {
    return Instant.now().minus(Duration.ofDays(days));
  }

  @Test
  void anAnalystSeesHowGroupsFaredAndFindsNobody() {
    SideBySide.each(
        IntStream.range(0, PEOPLE).boxed().toList(),
        it -> {
          RunningPlan plan = RunningPlan.anew(API);
          plan.end().expect(200);
          plan.outcome("ending", it % 2, "Well").expect(201);
        });
    Api.As analyst = API.as("analyst@harbour");
    String figures =
        RunningPlan.REINTEGRATION
            + "/outcome-figures?dimension=sex&at=%s&measure=%s&year="
            + today.getYear();

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> {
          Answer reached = analyst.get(figures.formatted("ending", "own-rating")).expect(200);
          assertThat(reached.texts("/items", "group")).contains("female");
          assertThat(reached.texts("/items", "plans"))
              .isNotEmpty()
              .allMatch(it -> Integer.parseInt(it) >= PEOPLE);
        });
    assertThat(
            analyst
                .get(figures.formatted("ending", "goal-attainment"), "text/csv")
                .expect(200)
                .body())
        .contains("female");
    assertThat(
            analyst
                .get(figures.formatted("twelve-months", "own-rating"))
                .expect(200)
                .texts("/items", "group"))
        .isEmpty();
    OFFICER.get(figures.formatted("ending", "own-rating")).expect(403);
  }

  @Test
  void aReferralThatCameOfAVisitIsOneOfHers() {
    RunningPlan plan = RunningPlan.anew(API);
    Answer visit =
        OFFICER
            .post(
                plan.path() + "/visits",
                """
                {"visitedOn": "%s", "how": "home", "findings": [{"domain": "legal", "score": 1}],
                 "ownRating": 2, "leadsTo": ["referral"]}\
                """
                    .formatted(today))
            .expect(201);
    String settlement =
        RunningPlan.REINTEGRATION
            + "/monitoring-visits/"
            + visit.text("/id")
            + "/follow-ons/referral/settlement";
    String done = "{\"outcome\": \"done\", \"resultId\": \"%s\"}";
    String anothers = Owned.newCase(CASEWORKER).text("/id");

    for (String wrong : List.of(referral(anothers), "dom_00000000000000000000000000")) {
      OFFICER
          .post(settlement, visit.eTag(), done.formatted(wrong))
          .expect(400)
          .expect("/errors/0/pointer", "/resultId");
    }
    OFFICER
        .post(settlement, visit.eTag(), done.formatted(referral(plan.caseId())))
        .expect(200)
        .expect("/followOns/0/state", "done");
  }

  /** To an agency nearby; answers its id. */
  private static String referral(String caseId) {
    String agencyId =
        API.as("referral-officer@harbour")
            .post(
                "/api/referrals/v1/agencies",
                "{\"name\": \"Legal aid\", \"country\": \"MD\", \"organizationId\": \"sunrise\"}")
            .expect(201)
            .text("/id");
    return API.as(CASEWORKER)
        .post(
            "/api/referrals/v1/domestic-referrals",
            """
            {"caseId": "%s", "choice": "accepted",
             "request": {"agencyId": "%s", "assistance": "legal", "urgency": "routine",
               "words": {"description": "She seeks advice about her lease"}, "fields": ["name"]}}\
            """
                .formatted(caseId, agencyId))
        .expect(201)
        .text("/id");
  }

  @Test
  void whatAVisitLeadsToStaysOpenUntilItWasDone() {
    RunningPlan plan = RunningPlan.anew(API);
    Answer visit =
        OFFICER
            .post(
                plan.path() + "/visits",
                """
                {"visitedOn": "%s", "how": "phone", "findings": [{"domain": "housing", "score": 2}],
                 "ownRating": 2, "leadsTo": ["plan-change", "more-visits"]}\
                """
                    .formatted(today))
            .expect(201);
    String followOns =
        RunningPlan.REINTEGRATION + "/monitoring-visits/" + visit.text("/id") + "/follow-ons/";
    String open = RunningPlan.REINTEGRATION + "/open-follow-ons?limit=100";
    assertThat(OFFICER.get(open).expect(200).texts("/items", "id")).contains(visit.text("/id"));

    Answer done =
        OFFICER
            .post(followOns + "plan-change/settlement", visit.eTag(), "{\"outcome\": \"done\"}")
            .expect(200);
    OFFICER
        .post(followOns + "more-visits/settlement", done.eTag(), "{\"outcome\": \"dropped\"}")
        .expect(400)
        .expect("/errors/0/pointer", "/reason");
    OFFICER
        .post(
            followOns + "more-visits/settlement",
            done.eTag(),
            "{\"outcome\": \"dropped\", \"reason\": \"She would rather come herself\"}")
        .expect(200)
        .expect("/followOns/1/state", "dropped");
    assertThat(OFFICER.get(open).expect(200).texts("/items", "id"))
        .doesNotContain(visit.text("/id"));
  }
}
