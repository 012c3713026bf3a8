package org.passage.reintegration.visit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class AlarmTest extends JourneyTest {
  private static final String ANSWER = "{\"outcome\": \"made-safe\", \"done\": \"She moved\"}";

  @Test
  void isRaisedBySignsAndAnsweredByAnotherPersonOnce() {
    Reply visit = visit(active(), ", \"signs\": [\"debt\"], \"leadsTo\": [\"plan-change\"]");
    assertThat(visit.text("alarm.state")).isEqualTo("open");
    assertThat(visit.text("leadsTo[0]")).isEqualTo("plan-change");
    assertThat(caseworker.get("/retrafficking-alarms?state=open&limit=1").ids())
        .containsExactly(visit.id());

    Reply answered = supervisor.post(answer(visit), ANSWER, visit);

    assertThat(answered.text("alarm.outcome")).isEqualTo("made-safe");
    assertThat(officer.get("/monitoring-visits/" + visit.id()).text("alarm.done"))
        .isEqualTo("She moved");
    assertThat(officer.get("/retrafficking-alarms?state=open").ids()).doesNotContain(visit.id());
    assertThat(officer.get("/retrafficking-alarms?limit=1").ids()).containsExactly(visit.id());
    Reply again = supervisor.post(answer(visit), ANSWER, answered);
    assertThat(again.problem()).isEqualTo("no-open-alarm");
  }

  @Test
  void isNotAnsweredByWhoeverSawTheSigns() {
    Reply visit =
        as("sunrise", "reintegration-officer", "case-supervisor")
            .post("/plans/" + active().id() + "/visits", body(", \"signs\": [\"threats\"]"));

    Reply refused =
        as("sunrise", "reintegration-officer", "case-supervisor")
            .post(answer(visit), ANSWER, visit);

    assertThat(refused.problem()).isEqualTo("second-person-needed");
  }

  @Test
  void isNotThereWithoutSigns() {
    Reply visit = visit(active(), "");

    assertThat(visit.has("alarm")).isFalse();
    assertThat(supervisor.post(answer(visit), ANSWER, visit).problem()).isEqualTo("no-open-alarm");
    assertThat(stranger.get("/monitoring-visits/" + visit.id()).status()).isEqualTo(404);
  }

  @Test
  void takesEachSignOnce() {
    Reply plan = active();

    assertThat(visit(plan, ", \"signs\": [\"debt\", \"debt\"]").pointers())
        .containsExactly("/signs/1");
    assertThat(officer.get("/plans/" + plan.id() + "/visits").ids()).isEmpty();
  }

  @Test
  void isRaisedAlsoAfterThePlanWhereSheWishedToBeAsked() {
    Reply plan = active();
    Reply ended =
        officer.post(
            "/plans/" + plan.id() + "/ending",
            "{\"reason\": \"her-wish\", \"followUp\": {\"wished\": true}}",
            plan);

    assertThat(visit(ended, ", \"signs\": [\"injuries\"]").status()).isEqualTo(201);
  }

  private Reply visit(Reply plan, String more) {
    return officer.post("/plans/" + plan.id() + "/visits", body(more));
  }

  private static String body(String more) {
    return """
    {"visitedOn": "%s", "how": "phone", "findings": [{"domain": "housing", "score": 2}],
     "ownRating": 2%s}
    """
        .formatted(today(), more);
  }

  private static String answer(Reply visit) {
    return "/monitoring-visits/" + visit.id() + "/alarm-answer";
  }
}
