package org.passage.acceptance.ownplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Visits while a plan runs (issue 7, number 5). */
@ExtendWith(RunningPlatform.class)
class MonitoringTest {
  private static final Api.As OFFICER = API.as("reintegration-officer@harbour");
  private static final Api.As SUPERVISOR = API.as("case-supervisor@harbour");
  private static final String REINTEGRATION = "/api/reintegration/v1";

  private final Owned owned = Owned.by("harbour");
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final String plan = REINTEGRATION + "/plans/" + owned.id("planId");

  @BeforeEach
  void start() {
    OFFICER.post(plan + "/visits", visit("")).expect(409);
    Answer agreed =
        OFFICER
            .post(
                plan + "/agreement",
                OFFICER.get(plan).expect(200).eTag(),
                "{\"givenBy\": \"self\", \"language\": \"ron\", \"method\": \"oral\"}")
            .expect(200);
    OFFICER.post(plan + "/start", agreed.eTag(), "{}").expect(200);
  }

  @Test
  void visitsAreDueAtTheMonthsThatAreAgreedOn() {
    Answer begun = OFFICER.get(plan + "/monitoring").expect(200);
    assertThat(begun.texts("/visits", "month")).containsExactly("1", "3", "6", "12");
    String closely = "{\"months\": [1, 2], \"risk\": \"high\"}";
    OFFICER.put(plan + "/monitoring", "\"9\"", closely).expect(412);
    OFFICER.put(plan + "/monitoring", begun.eTag(), closely).expect(200).expect("/risk", "high");
    API.as("reintegration-officer@sunrise").get(plan + "/monitoring").expect(404);
  }

  @Test
  void howSheIsReachedIsForThoseWhoVisitHer() {
    String contact = plan + "/safe-contact";
    String said =
        """
        {"ways": [{"how": "phone", "times": "In the evening"}], "codeWord": "Tailor", "neverSay": []}\
        """;
    OFFICER.put(contact, "\"0\"", said).expect(200);
    OFFICER.put(contact, "\"0\"", said).expect(412);
    OFFICER.get(contact).expect(200).expect("/codeWord", "Tailor");
    SUPERVISOR.get(contact).expect(403);
  }

  @Test
  void signsRaiseAnAlarmThatAnotherPersonAnswers() {
    Answer seen = OFFICER.post(plan + "/visits", visit(", \"signs\": [\"threats\"]")).expect(201);
    String one = REINTEGRATION + "/monitoring-visits/" + seen.text("/id");
    String answer = "{\"outcome\": \"made-safe\", \"done\": \"She moved.\"}";
    assertThat(
            SUPERVISOR
                .get(REINTEGRATION + "/retrafficking-alarms?state=open")
                .expect(200)
                .texts("/items", "id"))
        .contains(seen.text("/id"));
    OFFICER.post(one + "/alarm-answer", seen.eTag(), answer).expect(403);
    Answer answered = SUPERVISOR.post(one + "/alarm-answer", seen.eTag(), answer).expect(200);
    SUPERVISOR.post(one + "/alarm-answer", answered.eTag(), answer).expect(409);
  }

  @Test
  void aVisitIsRecordedAlsoWhileHerDataAreRestrictedSinceItProtectsHer() {
    API.as("caseworker@harbour")
        .post(
            "/api/cases/v1/cases/" + owned.id("caseId") + "/restrictions",
            "{\"ground\": \"objection\"}")
        .expect(201);
    String agreement = "{\"givenBy\": \"self\", \"language\": \"ron\", \"method\": \"oral\"}";
    await()
        .ignoreExceptions()
        .untilAsserted(() ->
            OFFICER
                .post(plan + "/agreement", OFFICER.get(plan).expect(200).eTag(), agreement)
                .expect(409)
                .expect("/type", "https://passage.example/problems/processing-restricted"));

    OFFICER
        .post(plan + "/visits", visit(", \"signs\": [\"threats\"]"))
        .expect(201)
        .expect("/alarm/state", "open");
  }

  private String visit(String more) {
    return """
    {"visitedOn": "%s", "how": "online", "findings": [{"domain": "housing", "score": 2}], "ownRating": 2%s}\
    """
        .formatted(today, more);
  }
}
