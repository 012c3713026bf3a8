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
             "agreement": {"givenBy": "self", "language": "ron", "method": "oral"}}
            """,
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

  @Test
  void endsByAgreementOnlyWithHerAgreement() {
    Reply active = active();

    Reply refused = officer.post(step(active, "ending"), "{\"reason\": \"agreed\"}", active);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.pointers()).containsExactly("/agreement");
    assertThat(officer.get("/plans/" + active.id()).text("state")).isEqualTo("active");
  }

  @Test
  void cannotHaveHerAgreementToAnEndingWhenContactWasLost() {
    Reply active = active();

    Reply refused =
        officer.post(
            step(active, "ending"),
            """
            {"reason": "lost-contact",
             "agreement": {"givenBy": "self", "language": "ron", "method": "oral"}}
            """,
            active);

    assertThat(refused.pointers()).containsExactly("/agreement");
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

  private static String answersFinding(String answers) {
    return "\"answersFinding\": \"" + answers + "\"";
  }
}
