package org.passage.referrals.domestic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.chassis.audit.Trail;
import org.passage.referrals.testing.Answer;
import org.passage.referrals.testing.Person;
import org.springframework.beans.factory.annotation.Autowired;

class ProgressTest extends Referring {
  private static final String ACCEPTED = "{\"answer\": \"accepted\"}";
  private static final String DECLINED = "{\"answer\": \"declined\", \"reason\": \"not-eligible\"}";
  private static final String BEGUN = "{\"progress\": \"in-progress\"}";
  private static final String MISSED = "{\"progress\": \"no-show\"}";
  private static final String DONE =
      "{\"progress\": \"done\", \"outcome\": \"partly-met\", \"note\": \"One paper is missing\"}";
  private static final String REVOKED = "{\"reason\": \"need-met\"}";

  @Autowired private DomesticReferrals referrals;
  @Autowired private DomesticDeadlines deadlines;

  @Test
  void isAcceptedMissedBegunAndDoneAndTheReferrerLearnsWhatCameOfIt() {
    String id = sent();
    act(sunrise(), id, "answer", ACCEPTED).is(200);
    act(sunrise(), id, "progress", MISSED).is(200);
    act(sunrise(), id, "progress", BEGUN).is(200);
    act(sunrise(), id, "progress", DONE).is(200);
    Answer told = harbour().get(path(id)).is(200);
    assertThat(told.text("$.state")).isEqualTo("done");
    assertThat(told.texts("$.steps[*].step"))
        .containsExactly("send", "accept", "miss", "begin", "finish");
    assertThat(told.texts("$.steps[*].organizationId"))
        .containsExactly("harbour", "sunrise", "sunrise", "sunrise", "sunrise");
    assertThat(told.text("$.steps[4].outcome")).isEqualTo("partly-met");
    assertThat(told.text("$.steps[4].note")).isEqualTo("One paper is missing");
  }

  @Test
  void takesEachStepInOrderOnceAndByTheRightSide() {
    String id = sent();
    act(harbour(), id, "answer", ACCEPTED).isProblem(409, "wrong-party");
    act(sunrise(), id, "progress", DONE).isProblem(409, "step-not-possible");
    act(sunrise(), id, "progress", BEGUN).isProblem(409, "step-not-possible");
    String read = eTag(id);
    sunrise().post(path(id) + "/answer", ACCEPTED, read).is(200);
    sunrise().post(path(id) + "/answer", DECLINED, read).is(412);
    sunrise().post(path(id) + "/answer", DECLINED, null).is(428);
    act(sunrise(), id, "answer", ACCEPTED).isProblem(409, "step-not-possible");
    act(sunrise(), id, "revocation", REVOKED).is(409);
    preview(id).isProblem(409, "step-not-possible");
    harbour()
        .put(path(id), DRAFT.formatted(agency()), eTag(id))
        .isProblem(409, "step-not-possible");
    send(id, "0".repeat(64)).isProblem(409, "step-not-possible");
    choose(id, "declined").is(200);
    act(sunrise(), id, "progress", BEGUN).isProblem(409, "not-her-choice");
    act(harbour(), id, "revocation", REVOKED).is(200);
    act(sunrise(), id, "progress", MISSED).isProblem(409, "step-not-possible");
    act(harbour(), id, "revocation", REVOKED).isProblem(409, "step-not-possible");
    choose(id, "accepted").isProblem(409, "step-not-possible");
    sunrise().get(path(id) + "/shared-data").isProblem(409, "sharing-over");
    harbour().get(path(id) + "/shared-data").is(200);
    stranger().get(path(id)).isProblem(404, "not-found");
  }

  @Test
  void needsAReasonToDeclineAndAnOutcomeWhenItIsDone() {
    String id = sent();
    act(sunrise(), id, "answer", "{\"answer\": \"declined\"}").isInvalidAt("/reason");
    act(sunrise(), id, "answer", "{\"answer\": \"accepted\", \"reason\": \"other\"}")
        .isInvalidAt("/reason");
    act(sunrise(), id, "progress", "{\"progress\": \"done\"}").isInvalidAt("/outcome");
    act(sunrise(), id, "progress", "{\"progress\": \"no-show\", \"outcome\": \"need-met\"}")
        .isInvalidAt("/outcome");
    act(sunrise(), id, "answer", DECLINED).is(200);
    assertThat(harbour().get(path(id)).text("$.steps[1].reason")).isEqualTo("not-eligible");
  }

  @Test
  void tellsWhatSheThinksOfItOnlyWhereSheWantsThat() {
    String id = draft().is(201).id();
    satisfied(harbour(), id, true).isProblem(409, "step-not-possible");
    send(id, preview(id).text("$.digest")).is(200);
    satisfied(sunrise(), id, true).isProblem(409, "wrong-party");
    satisfied(harbour(), id, false).is(200);
    assertThat(sunrise().get(path(id)).is(200).has("$.satisfaction")).isFalse();
    satisfied(harbour(), id, true).is(200);
    assertThat(sunrise().get(path(id)).text("$.satisfaction.words")).isEqualTo("They listened");
  }

  @Test
  void remindsOfWhatIsOverdueAgainAndAgainButNotForEver() {
    String id = sent();
    clock.pass(Duration.ofHours(23));
    remind();
    assertThat(reminders(id)).isZero();
    assertThat(listed("&overdue=true")).isEmpty();
    clock.pass(Duration.ofHours(2));
    remind();
    remind();
    assertThat(reminders(id)).isEqualTo(1);
    assertThat(listed("&overdue=true")).containsExactly(id);
    assertThat(listed("&overdue=false")).isEmpty();
    choose(id, "postponed").is(200);
    clock.pass(Duration.ofDays(2));
    remind();
    assertThat(reminders(id)).isEqualTo(1);
    assertThat(listed("&overdue=true")).isEmpty();
    choose(id, "accepted").is(200);
    for (int day = 0; day < 10; day++) {
      clock.pass(Duration.ofDays(1));
      remind();
    }
    assertThat(reminders(id)).isEqualTo(5);
    act(sunrise(), id, "answer", ACCEPTED).is(200);
    assertThat(reminders(id)).isZero();
  }

  @Test
  void isListedByWhatOneLooksFor() {
    String id = sent();
    for (String matching :
        List.of(
            "&party=sending",
            "&state=sent",
            "&assistance=legal&urgency=urgent",
            "&with=sunrise",
            "&overdue=false")) {
      assertThat(listed(matching)).as(matching).containsExactly(id);
    }
    for (String other :
        List.of(
            "&party=receiving",
            "&state=drafted",
            "&assistance=housing",
            "&urgency=routine",
            "&with=elsewhere")) {
      assertThat(listed(other)).as(other).isEmpty();
    }
    assertThat(
            sunrise()
                .get("/domestic-referrals?party=receiving&caseId=" + caseId)
                .texts("$.items[*].id"))
        .containsExactly(id);
  }

  private Answer satisfied(Person who, String id, boolean tell) {
    return who.put(
        path(id) + "/satisfaction",
        "{\"score\": 4, \"words\": \"They listened\", \"tellRecipient\": %s}".formatted(tell),
        eTag(id));
  }

  private List<String> listed(String query) {
    return harbour()
        .get("/domestic-referrals?caseId=" + caseId + query)
        .is(200)
        .texts("$.items[*].id");
  }

  private int reminders(String id) {
    return Integer.parseInt(harbour().get(path(id)).text("$.reminders"));
  }

  private void remind() {
    Trail.job(Reminders.NAME, () -> Reminders.remind(referrals, deadlines, clock));
  }
}
