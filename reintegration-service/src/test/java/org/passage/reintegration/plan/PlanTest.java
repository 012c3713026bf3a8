package org.passage.reintegration.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.reintegration.Api.Reply;
import org.passage.reintegration.JourneyTest;

class PlanTest extends JourneyTest {
  @Test
  void goesFromDraftToTheEndingSheAgreesTo() {
    Reply draft = draft();
    assertThat(draft.status()).isEqualTo(201);
    assertThat(draft.text("state")).isEqualTo("draft");
    assertThat(draft.text("caseId")).isEqualTo(caseId);

    Reply agreed =
        officer.post(
            step(draft, "agreement"),
            "{\"givenBy\": \"self\", \"language\": \"ron\", \"method\": \"written\"}",
            draft);
    assertThat(agreed.text("state")).isEqualTo("agreed");
    assertThat(agreed.text("agreement.givenBy")).isEqualTo("self");

    Reply active = officer.post(step(draft, "start"), "", agreed);
    assertThat(active.text("state")).isEqualTo("active");
    assertThat(active.has("startedAt")).isTrue();

    Reply ended =
        officer.post(
            step(draft, "ending"),
            """
            {"reason": "agreed", "note": "She earns her living",
             "agreement": {"givenBy": "self", "language": "ron", "method": "oral"},
             "closingAssessmentId": "%s", "file": {"answer": "later", "offeredOn": "%s"},
             "followUp": {"wished": true, "how": "By a message"}}
            """
                .formatted(reassessed("closing", "none").id(), today()),
            active);
    assertThat(ended.status()).isEqualTo(200);
    assertThat(ended.text("state")).isEqualTo("ended");
    assertThat(ended.text("ending.agreement.method")).isEqualTo("oral");
    assertThat(supervisor.get("/plans/" + draft.id()).text("state")).isEqualTo("ended");
  }

  @Test
  void doesNotStartWithoutHerAgreement() {
    Reply draft = draft();

    Reply refused = officer.post(step(draft, "start"), "", draft);

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("agreement-missing");
    assertThat(officer.get("/plans/" + draft.id()).text("state")).isEqualTo("draft");
  }

  @ParameterizedTest
  @CsvSource({
    "health, the finding there says that no help is needed",
    "legal, nothing was found there",
    "wish, none of her priorities lies in housing",
  })
  void refusesAnObjectiveThatAnswersNothingOfHerAssessment(String answers, String why) {
    Reply refused =
        officer.post(
            "/plans",
            "{\"assessmentId\": \"%s\", \"objectives\": [%s]}"
                .formatted(
                    assessment().id(),
                    housing("A room", "the mission")
                        .replace("\"answersFinding\": \"housing\"", answersFinding(answers))));

    assertThat(refused.status()).as(why).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly("/objectives/0/answersFinding");
    assertThat(officer.get("/plans?caseId=" + caseId).ids()).isEmpty();
  }

  @Test
  void mayAnswerAWishOfHers() {
    Reply drafted =
        officer.post(
            "/plans",
            """
            {"assessmentId": "%s", "objectives": [
              {"domain": "vocational-training", "objective": "She finishes a course",
               "answersFinding": "wish", "assistanceType": "vocational-training",
               "actions": [{"what": "Enrol", "who": "herself", "by": "%s"}]}]}
            """
                .formatted(assessment().id(), today().plusDays(30)));

    assertThat(drafted.status()).isEqualTo(201);
  }

  @Test
  void namesThePriorityThatAnObjectiveAnswers() {
    String home =
        housing("A room near her sister", "the mission")
            .replace(
                "\"answersFinding\": \"housing\"",
                "\"answersFinding\": \"wish\", \"answersPriority\": 1");
    String assessment = assessment().id();

    Reply drafted = officer.post("/plans", plan(assessment, home));
    assertThat(drafted.status()).isEqualTo(201);
    assertThat(drafted.text("objectives[0].answersPriority")).isEqualTo("1");
    Reply second =
        officer.post("/plans", plan(assessment, home.replace("Priority\": 1", "Priority\": 2")));
    assertThat(second.pointers()).containsExactly("/objectives/0/answersPriority");
    Reply noWish =
        officer.post("/plans", plan(assessment, home.replace("\"wish\"", "\"housing\"")));
    assertThat(noWish.pointers()).containsExactly("/objectives/0/answersPriority");
  }

  @Test
  void losesHerAgreementWhenWhatHappensThenIsAnother() {
    Reply agreed = agreed();
    String home = housing("A room of her own", "the social worker");

    Reply changed = officer.put("/plans/" + agreed.id(), risky(home, "She moves on"), agreed);

    assertThat(changed.text("state")).isEqualTo("draft");
    assertThat(changed.has("agreement")).isFalse();
    assertThat(changed.text("risks[0].whatThen")).isEqualTo("She moves on");
    Reply kept = officer.put("/plans/" + agreed.id(), objectives(home), changed);
    assertThat(kept.text("risks[0].whatThen")).isEqualTo("She moves on");
    assertThat(kept.text("edition")).isEqualTo("3");
  }

  @Test
  void keepsHerAgreementWhenAnActionIsDone() {
    Reply active = active();
    String done =
        housing("A room of her own", "the social worker")
            .replace("\"by\"", "\"doneOn\": \"" + today() + "\", \"by\"");

    Reply changed = officer.put("/plans/" + active.id(), objectives(done), active);

    assertThat(changed.text("state")).isEqualTo("active");
    assertThat(changed.text("objectives[0].actions[0].doneOn")).isEqualTo(today().toString());
    Reply tomorrow =
        officer.put(
            "/plans/" + active.id(),
            objectives(done.replace(today().toString(), today().plusDays(1).toString())),
            changed);
    assertThat(tomorrow.pointers()).containsExactly("/objectives/0/actions/0/doneOn");
  }

  @Test
  void restsOnALaterAssessmentAfterAReview() {
    Reply active = active();
    String review = reassessed("review", "moderate").id();
    String sister =
        housing("A room near her sister", "the mission")
            .replace(
                "\"answersFinding\": \"housing\"",
                "\"answersFinding\": \"wish\", \"answersPriority\": 1");

    Reply changed =
        officer.put(
            "/plans/" + active.id(),
            "{\"assessmentId\": \"%s\", \"objectives\": [%s]}".formatted(review, sister),
            active);

    assertThat(changed.text("assessmentId")).isEqualTo(review);
    assertThat(changed.text("state")).isEqualTo("suspended");
    caseId = sharedCase(false);
    String anothers = assessment().id();
    Reply refused =
        officer.put(
            "/plans/" + active.id(),
            "{\"assessmentId\": \"%s\", \"objectives\": [%s]}".formatted(anothers, sister),
            changed);
    assertThat(refused.pointers()).containsExactly("/assessmentId");
  }

  @Test
  void losesHerAgreementWhenItPromisesSomethingElse() {
    Reply agreed = agreed();

    Reply changed =
        officer.put(
            "/plans/" + agreed.id(),
            objectives(housing("A bed in a hostel", "the mission")),
            agreed);

    assertThat(changed.text("state")).isEqualTo("draft");
    assertThat(changed.has("agreement")).isFalse();
    assertThat(officer.post(step(agreed, "start"), "", changed).problem())
        .isEqualTo("agreement-missing");
  }

  @Test
  void keepsHerAgreementWhenOnlySomebodyElseDoesIt() {
    Reply agreed = agreed();

    Reply changed =
        officer.put(
            "/plans/" + agreed.id(), objectives(housing("A room of her own", "herself")), agreed);

    assertThat(changed.text("state")).isEqualTo("agreed");
    assertThat(changed.has("agreement")).isTrue();
    assertThat(changed.text("objectives[0].actions[0].who")).isEqualTo("herself");
  }

  @Test
  void isPausedWhenItIsChangedWhileItRunsUntilSheAgrees() {
    Reply active = active();

    Reply changed =
        officer.put(
            "/plans/" + active.id(), objectives(housing("A flat to share", "the mission")), active);
    assertThat(changed.text("state")).isEqualTo("suspended");
    assertThat(changed.text("paused")).isEqualTo("awaiting-agreement");
    assertThat(officer.post(step(active, "resumption"), "", changed).problem())
        .isEqualTo("agreement-missing");

    Reply agreed =
        officer.post(
            step(active, "agreement"),
            "{\"givenBy\": \"self\", \"language\": \"ron\", \"method\": \"oral\"}",
            changed);
    Reply resumed = officer.post(step(active, "resumption"), "", agreed);
    assertThat(resumed.text("state")).isEqualTo("active");
    assertThat(resumed.has("paused")).isFalse();
    assertThat(resumed.text("startedAt")).isEqualTo(active.text("startedAt"));
  }

  @Test
  void isPausedAndGoesOn() {
    Reply suspended = suspended();
    assertThat(suspended.text("paused")).isEqualTo("safety");

    Reply resumed = officer.post(step(suspended, "resumption"), "", suspended);
    assertThat(resumed.text("state")).isEqualTo("active");
  }

  @Test
  void nothingHappensToItAfterItsEnd() {
    Reply ended = ended();

    Reply refused = officer.post(step(ended, "start"), "", ended);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("step-not-possible");
    assertThat(
            officer
                .put(
                    "/plans/" + ended.id(),
                    objectives(housing("A room of her own", "herself")),
                    ended)
                .status())
        .isEqualTo(409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          true  | 'givenBy': 'self'                                  | /givenBy
          true  | 'givenBy': 'guardian'                              | /childView
          false | 'givenBy': 'guardian'                              | /givenBy
          false | 'givenBy': 'self', 'childView': 'Is glad'          | /childView
          true  | 'givenBy': 'guardian', 'childView': 'Is glad'      |
          """)
  void ofAChildIsAgreedToByTheGuardianWithTheChildHeard(
      boolean child, String given, String pointer) {
    caseId = sharedCase(child);
    Reply draft = draft();

    Reply reply =
        officer.post(
            step(draft, "agreement"),
            "{%s, 'language': 'ron', 'method': 'oral'}".formatted(given).replace('\'', '"'),
            draft);

    if (pointer == null) {
      assertThat(reply.text("agreement.childView")).isEqualTo("Is glad");
    } else {
      assertThat(reply.status()).isEqualTo(400);
      assertThat(reply.pointers()).containsExactly(pointer);
      assertThat(officer.get("/plans/" + draft.id()).text("state")).isEqualTo("draft");
    }
  }

  @Test
  void isNotChangedByOneWhoHasNotReadItOrNotTheLatest() {
    Reply draft = draft();
    officer.put("/plans/" + draft.id(), objectives(housing("A room of her own", "herself")), draft);

    assertThat(officer.post(step(draft, "start"), "").status()).isEqualTo(428);
    assertThat(officer.post(step(draft, "start"), "", draft).status()).isEqualTo(412);
  }

  @Test
  void canBeEndedButNotStartedAfterSheWithdrewHerConsent() {
    Reply agreed = agreed();
    consentIsWithdrawn(caseId);

    assertThat(officer.post(step(agreed, "start"), "", agreed).status()).isEqualTo(404);
    assertThat(officer.post(step(agreed, "ending"), "{\"reason\": \"her-wish\"}", agreed).status())
        .isEqualTo(200);
  }

  @Test
  void doesNotStartWhileNobodyCanSayWhetherTheCaseMayBeWorkedOn() {
    Reply agreed = agreed();
    casesAreDown(caseId);

    assertThat(officer.post(step(agreed, "start"), "", agreed).status()).isEqualTo(503);
    assertThat(officer.get("/plans/" + agreed.id()).text("state")).isEqualTo("agreed");
  }

  @Test
  void isUnknownToAnotherOrganization() {
    Reply agreed = agreed();

    assertThat(stranger.get("/plans/" + agreed.id()).status()).isEqualTo(404);
    assertThat(stranger.post(step(agreed, "start"), "", agreed).status()).isEqualTo(404);
    assertThat(stranger.get("/plans?caseId=" + caseId).ids()).isEmpty();
    Reply onAnothers =
        stranger.post(
            "/plans",
            "{\"assessmentId\": \"%s\", \"objectives\": [%s]}"
                .formatted(agreed.text("assessmentId"), housing("A room", "herself")));
    assertThat(onAnothers.pointers()).containsExactly("/assessmentId");
  }

  @Test
  void isReadButNotDraftedBySupervisorsAndNotReadByAnalysts() {
    assertThat(supervisor.post("/plans", "{}").status()).isEqualTo(403);
    assertThat(as("sunrise", "analyst").get("/plans").status()).isEqualTo(403);
  }

  @Test
  void areListedByStateInPages() {
    String first = active().id();
    String second = active().id();
    draft();

    Reply page = officer.get("/plans?state=active&limit=1&caseId=" + caseId);
    assertThat(page.ids()).containsExactly(second);
    assertThat(
            officer
                .get(
                    "/plans?state=active&limit=1&caseId=" + caseId + "&cursor=" + page.text("next"))
                .ids())
        .containsExactly(first);
    assertThat(officer.get("/plans?state=dreamt").pointers()).containsExactly("?state");
  }

  @Test
  void refusesActionsAtImpossibleTimes() {
    Reply refused =
        officer.post(
            "/plans",
            "{\"assessmentId\": \"%s\", \"objectives\": [%s]}"
                .formatted(
                    assessment().id(),
                    housing("A room", "herself")
                        .replace(today().plusDays(14).toString(), "2206-01-01")));

    assertThat(refused.pointers()).containsExactly("/objectives/0/actions/0/by");
  }

  private static String step(Reply plan, String step) {
    return "/plans/" + plan.id() + "/" + step;
  }

  private static String objectives(String objective) {
    return "{\"objectives\": [" + objective + "]}";
  }

  private static String plan(String assessmentId, String objective) {
    return "{\"assessmentId\": \"%s\", \"objectives\": [%s]}".formatted(assessmentId, objective);
  }

  private static String risky(String objective, String whatThen) {
    return "{\"objectives\": [%s], \"risks\": [{\"risk\": \"No room\", \"whatThen\": \"%s\"}]}"
        .formatted(objective, whatThen);
  }

  private static String answersFinding(String answers) {
    return "\"answersFinding\": \"" + answers + "\"";
  }
}
