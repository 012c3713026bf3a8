package org.passage.acceptance.ownplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/** Assessments, plans that are made her own, and their ending (issue 7, numbers 1, 2 and 8). */
@ExtendWith(RunningPlatform.class)
class OwnPlanTest {
  private static final Api.As OFFICER = API.as("reintegration-officer@harbour");
  private static final Api.As SUPERVISOR = API.as("case-supervisor@harbour");
  private static final String REINTEGRATION = "/api/reintegration/v1";
  private static final String AGREEMENT =
      """
      {"givenBy": "self", "language": "ron", "method": "oral"}\
      """;

  private final Owned owned = Owned.by("harbour");
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final String plan = REINTEGRATION + "/plans/" + owned.id("planId");

  @Test
  void assessmentsStandSideBySideByVersionedInstruments() {
    String code = "talks-" + UUID.randomUUID().toString().substring(0, 8);
    String instrument = instrument(code).expect("/number", "1").text("/id");
    instrument(code).expect("/number", "2");
    assess("initial", "urgent", "legal", instrument).expect(400);
    Answer first = assess("initial", "urgent", "housing", instrument).expect(201);
    Answer review = assess("review", "low", "housing", instrument).expect(201);

    String side = REINTEGRATION + "/assessments/" + first.text("/id") + "/comparison?with=";
    OFFICER
        .get(side + review.text("/id"))
        .expect(200)
        .expect("/sameInstrument", "true")
        .expect("/domains/0/change", "less-need")
        .expect("/priorities/0/laterPlace", "1");
    API.as("reintegration-officer@sunrise").get(side + review.text("/id")).expect(404);
  }

  @Test
  void aTemplateIsMadeHerOwn() {
    String home = "A home " + UUID.randomUUID();
    String template =
        """
        {"title": "First months", "objectives": [
          {"domain": "housing", "objective": "%s", "assistanceType": "housing",
           "actions": [{"what": "Find a room", "who": "the mission", "withinDays": 30}]}]}\
        """
            .formatted(home);
    SUPERVISOR.post(REINTEGRATION + "/plan-templates", template).expect(201);

    draft(home, "").expect(400).expect("/errors/0/pointer", "/uneditedReason");
    draft(home, ", \"uneditedReason\": \"It is what she asked for.\"").expect(201);
    draft(home + " near her aunt", "").expect(201);
  }

  @Test
  void eachMaterialChangeWaitsForHerAgreement() {
    OFFICER.post(plan + "/start", read(), "{}").expect(409);
    start();
    String change = "{\"objectives\": [" + objective("She shares a flat.") + "]}";
    OFFICER.put(plan, "\"1\"", change).expect(412);
    Answer changed = OFFICER.put(plan, read(), change).expect(200).expect("/state", "suspended");
    OFFICER.post(plan + "/resumption", changed.eTag(), "{}").expect(409);
    Answer agreed = OFFICER.post(plan + "/agreement", changed.eTag(), AGREEMENT).expect(200);
    OFFICER.post(plan + "/resumption", agreed.eTag(), "{}").expect(200).expect("/state", "active");

    OFFICER.get(plan + "/editions").expect(200).expect("/items/0/agreement/givenBy", "self");
    OFFICER
        .get(plan + "/comparison?from=1&to=2")
        .expect(200)
        .expect("/objectives/0/change", "changed")
        .expect("/objectives/0/to/objective", "She shares a flat.");
  }

  @Test
  void aChildsGuardianAgreesTheChildIsHeardAndThePlanIsPausedAndEndsWhenTheyMove() {
    String childs = childsPlan();
    String guardian = "{\"givenBy\": \"guardian\", \"language\": \"ron\", \"method\": \"oral\"%s}";
    String eTag = OFFICER.get(childs).expect(200).eTag();
    OFFICER
        .post(childs + "/agreement", eTag, AGREEMENT)
        .expect(400)
        .expect("/errors/0/pointer", "/givenBy");
    OFFICER
        .post(childs + "/agreement", eTag, guardian.formatted(""))
        .expect(400)
        .expect("/errors/0/pointer", "/childView");
    Answer agreed =
        OFFICER
            .post(
                childs + "/agreement",
                eTag,
                guardian.formatted(", \"childView\": \"I want to go to school.\""))
            .expect(200);
    Answer started = OFFICER.post(childs + "/start", agreed.eTag(), "{}").expect(200);
    Answer paused =
        OFFICER
            .post(childs + "/suspension", started.eTag(), "{\"reason\": \"away\"}")
            .expect(200)
            .expect("/paused", "away");
    Answer resumed = OFFICER.post(childs + "/resumption", paused.eTag(), "{}").expect(200);
    OFFICER
        .post(childs + "/ending", resumed.eTag(), "{\"reason\": \"moved\", \"movedTo\": \"RO\"}")
        .expect(200)
        .expect("/ending/movedTo", "RO");
  }

  @Test
  void anEndingByAgreementIsWholeAndToldToTheCase() {
    start();
    String agreed = "\"reason\": \"agreed\", \"agreement\": " + AGREEMENT;
    Answer refused = OFFICER.post(plan + "/ending", read(), "{" + agreed + "}").expect(400);
    assertThat(refused.texts("/errors", "pointer"))
        .containsExactly("/closingAssessmentId", "/file", "/followUp");

    String closing = assess("closing", "none", "housing", "").expect(201).text("/id");
    String whole =
        """
        {%s, "closingAssessmentId": "%s", "file": {"answer": "taken", "offeredOn": "%s"},
         "followUp": {"wished": true, "how": "By a message"}}\
        """
            .formatted(agreed, closing, today);
    OFFICER.post(plan + "/ending", read(), whole).expect(200).expect("/state", "ended");
    OFFICER.post(plan + "/ending", read(), whole).expect(409);
  }

  @Test
  void contactIsLostAfterAttemptsOnSeveralDays() {
    start();
    String lost = "{\"reason\": \"lost-contact\", \"attempts\": [%s]}";
    OFFICER.post(plan + "/ending", read(), lost.formatted(tried(0))).expect(400);
    OFFICER
        .post(plan + "/ending", read(), lost.formatted(tried(8) + "," + tried(4) + "," + tried(0)))
        .expect(200)
        .expect("/ending/attempts/2/how", "phone");
  }

  /** A plan for somebody who was 15 when she was screened. */
  private String childsPlan() {
    String hers =
        API.as("caseworker@harbour")
            .post(
                "/api/cases/v1/cases",
                Owned.newCase().replace("1999-04-12", today.minusYears(15).toString()))
            .expect(201)
            .text("/id");
    String team = "/api/cases/v1/cases/" + hers + "/care-team";
    API.as("caseworker@harbour")
        .put(
            team + "/" + API.idOf("reintegration-officer@harbour"),
            API.as("caseworker@harbour").get(team).expect(200).eTag(),
            "")
        .expect(200);
    String assessed =
        """
        {"caseId": "%s", "findings": [{"domain": "housing", "need": "high"}], "priorities": []}\
        """
            .formatted(hers);
    String assessment =
        await()
            .ignoreExceptions()
            .until(
                () ->
                    OFFICER.post(REINTEGRATION + "/assessments", assessed).expect(201).text("/id"),
                it -> !it.isEmpty());
    Answer drafted =
        OFFICER
            .post(
                REINTEGRATION + "/plans",
                "{\"assessmentId\": \"%s\", \"objectives\": [%s]}"
                    .formatted(assessment, objective("They have a home.")))
            .expect(201);
    return REINTEGRATION + "/plans/" + drafted.text("/id");
  }

  private Answer instrument(String code) {
    return SUPERVISOR
        .post(
            REINTEGRATION + "/assessment-instruments",
            """
            {"code": "%s", "title": "First talks",
             "domains": [{"domain": "housing", "questions": ["Where do you live?"]}]}\
            """
                .formatted(code))
        .expect(201);
  }

  private Answer assess(String stage, String need, String domain, String instrument) {
    String by = instrument.isEmpty() ? "" : ", \"instrumentId\": \"" + instrument + "\"";
    return OFFICER.post(
        REINTEGRATION + "/assessments",
        """
        {"caseId": "%s", "stage": "%s", "findings": [{"domain": "%s", "need": "%s"}],
         "priorities": [{"domain": "family", "wish": "To live near my aunt"}]%s}\
        """
            .formatted(owned.id("caseId"), stage, domain, need, by));
  }

  private Answer draft(String objective, String more) {
    return OFFICER.post(
        REINTEGRATION + "/plans",
        "{\"assessmentId\": \"%s\", \"objectives\": [%s]%s}"
            .formatted(owned.id("assessmentId"), objective(objective), more));
  }

  private String objective(String objective) {
    return """
    {"domain": "housing", "objective": "%s", "answersFinding": "housing", "assistanceType": "housing",
     "actions": [{"what": "Find a room", "who": "herself", "by": "%s"}]}\
    """
        .formatted(objective, today.plusMonths(3));
  }

  private void start() {
    Answer agreed = OFFICER.post(plan + "/agreement", read(), AGREEMENT).expect(200);
    OFFICER.post(plan + "/start", agreed.eTag(), "{}").expect(200);
  }

  private String read() {
    return OFFICER.get(plan).expect(200).eTag();
  }

  private String tried(int daysAgo) {
    return "{\"triedOn\": \"%s\", \"how\": \"phone\"}".formatted(today.minusDays(daysAgo));
  }
}
