package org.passage.acceptance.workingday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;
import tools.jackson.databind.JsonNode;

/** The working day of a caseworker, with those who work beside her and above her. */
@ExtendWith(RunningPlatform.class)
class WorkingDayTest {
  private static final String CASES = "/api/cases/v1";
  private static final Api.As CASEWORKER = API.as("caseworker@harbour");
  private static final Api.As SUPERVISOR = API.as("case-supervisor@harbour");
  private static final Api.As NURSE = API.as("health-worker@harbour");
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final String MEETING =
      """
      {"kind": "in-depth-conversation", "startedAt": "2026-10-05T11:00:00Z", "place": "shelter",
       "present": [{"role": "friend", "name": "Ana"}], "language": "ron", "interpreter": true,
       "interpreterAccepted": true, "reactions": ["fear", "memory-lapses"], "whatHelps": "A walk."}\
      """;

  private static String her = "";
  private static String caseId = "";

  @BeforeAll
  static void openCase() {
    caseId = Owned.newCase("caseworker@harbour").text("/id");
    her = CASES + "/cases/" + caseId;
    join("health-worker@harbour");
    join("shelter-worker@harbour");
  }

  @Test
  void aMeetingKeepsItsHistoryAndShowsEachNoteToThoseWhoMayRead() {
    Answer recorded = CASEWORKER.post(her + "/encounters", MEETING).expect(201);
    String meeting = her + "/encounters/" + recorded.text("/id");
    Answer noted =
        NURSE
            .put(meeting + "/health-note", recorded.eTag(), "{\"text\": \"She sleeps badly.\"}")
            .expect(200);
    Answer corrected =
        CASEWORKER
            .put(
                meeting,
                noted.eTag(),
                "{\"reason\": \"account-changed\", \"encounter\": "
                    + MEETING.replace("fear", "anger")
                    + "}")
            .expect(200)
            .expect("/healthNote", "She sleeps badly.");
    assertThat(corrected.body()).doesNotContain("contradict");
    JsonNode supervised = SUPERVISOR.get(meeting).expect(200).json();
    assertThat(supervised.has("healthNote")).isFalse();
    JsonNode sheltered = API.as("shelter-worker@harbour").get(meeting).expect(200).json();
    assertThat(sheltered.at("/present/0").has("name")).isFalse();
    assertThat(NURSE.get(meeting + "/versions").expect(200).texts("/items", "version"))
        .containsExactly("2", "1");
    Answer guide = NURSE.get(her + "/support-guide").expect(200);
    assertThat(guide.texts("/observed", "reaction")).contains("anger").doesNotContain("fear");
    assertThat(guide.texts("/herWords", "words")).contains("A walk.");
    NURSE.put(meeting + "/legal-note", corrected.eTag(), "{\"text\": \"x\"}").expect(403);
  }

  @Test
  void theRiskIsApprovedByAnotherPersonAndProposedAnewWhenSheChangesHerMind() {
    String risk = her + "/risk-assessments";
    Answer assessed =
        CASEWORKER
            .post(
                risk,
                """
                {"indicators": {"traffickingExtent": "low", "expectedCaseload": "low", "criminalControl": "low",
                  "reprisalCapacity": "low", "lawEnforcementCapacity": "low", "corruption": "low",
                  "governmentCommitment": "low"},
                 "cooperatedWithAuthorities": false, "intendsToCooperate": false, "traffickerKnows": true,
                 "threats": ["contacted-by-trafficker"], "selfHarm": "plan"}\
                """)
            .expect(201)
            .expect("/level", "high")
            .expect("/state", "proposed")
            .expect("/healthReasons/0/code", "self-harm-plan");
    String one = risk + "/" + assessed.text("/id");
    assertThat(SUPERVISOR.get(one).expect(200).json().has("healthReasons")).isFalse();
    CASEWORKER.post(one + "/approval", assessed.eTag(), "{}").expect(403);
    SUPERVISOR.post(one + "/approval", assessed.eTag(), "{}").expect(200);
    consent("granted");
    await()
        .atMost(Duration.ofSeconds(30))
        .ignoreExceptionsInstanceOf(Answer.Unexpected.class)
        .untilAsserted(() ->
            CASEWORKER
                .get(risk + "/current")
                .expect(200)
                .expect("/level", "immediate")
                .expect("/state", "proposed")
                .expect("/proposedFor", "cooperation-consent"));
    assertThat(CASEWORKER.get(risk).expect(200).texts("/items", "level"))
        .containsExactly("immediate", "high");
    assertThat(SUPERVISOR.get(CASES + "/risk-assessments/overdue-reviews").expect(200).body())
        .doesNotContain(assessed.text("/id"));
  }

  /** Procedure rows A1 and A5: her own choice decides, whether she cooperates does not. */
  @Test
  void whatSheNeedsIsProvidedWithoutAnyCooperationAndByHerChoiceAlone() {
    consent("refused");
    Answer need =
        CASEWORKER
            .post(her + "/needs", "{\"domain\": \"housing\", \"level\": \"urgent\"}")
            .expect(201);
    Answer planned =
        CASEWORKER
            .post(
                her + "/services",
                """
                {"needId": "%s", "type": "housing", "provider": {"organizationId": "sunrise"}, "from": "%s"}\
                """
                    .formatted(need.text("/id"), TODAY))
            .expect(201);
    String service = her + "/services/" + planned.text("/id");
    String provision = "{\"from\": \"%s\"}".formatted(TODAY);
    CASEWORKER.post(service + "/provision", planned.eTag(), provision).expect(409);
    Answer declined = choose(service, planned, "declined");
    CASEWORKER.post(service + "/provision", declined.eTag(), provision).expect(409);
    Answer accepted = choose(service, declined, "accepted");
    CASEWORKER.post(service + "/provision", accepted.eTag(), provision).expect(200);
    assertThat(CASEWORKER.get(service).expect(200).texts("/choices", "choice"))
        .containsExactly("declined", "accepted");
    CASEWORKER
        .put(
            her + "/needs/" + need.text("/id"),
            need.eTag(),
            "{\"level\": \"low\", \"state\": \"met\"}")
        .expect(200);
    assertThat(CASEWORKER.get(her + "/needs?state=open").expect(200).body())
        .doesNotContain(need.text("/id"));
  }

  @Test
  void anOverdueTaskIsFoundAndInACalendarThatTellsNothingOfHer() {
    String task =
        """
        {"kind": "appointment", "title": "The hospital, ward 3", "dueOn": "%s", "assignee": "%s"}\
        """
            .formatted(TODAY.minusDays(2), API.idOf("health-worker@harbour"));
    Answer added = CASEWORKER.post(her + "/tasks", task).expect(201);
    assertThat(overdue(NURSE, "me")).contains(added.text("/id"));
    assertThat(overdue(CASEWORKER, "me")).doesNotContain(added.text("/id"));
    assertThat(overdue(SUPERVISOR, "anyone")).contains(added.text("/id"));
    Answer calendar = NURSE.get(CASES + "/tasks/calendar").expect(200);
    assertThat(calendar.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/calendar");
    assertThat(calendar.body())
        .contains("Appointment\\, " + added.text("/caseCode"))
        .doesNotContain("hospital");
    API.withToken(null).get(CASES + "/tasks/calendar").expect(401);
    NURSE
        .post(her + "/tasks/" + added.text("/id") + "/completion", added.eTag(), "")
        .expect(200)
        .expect("/state", "done");
    assertThat(overdue(NURSE, "me")).doesNotContain(added.text("/id"));
  }

  @Test
  void aFlagIsOpenForEverybodyOnTheCaseUntilItIsResolved() {
    Answer raised =
        NURSE
            .post(
                her + "/flags",
                "{\"kind\": \"lost-contact\", \"severity\": \"medium\", \"note\": \"No answer since Monday.\"}")
            .expect(201);
    assertThat(SUPERVISOR.get(CASES + "/flags?limit=100").expect(200).texts("/items", "id"))
        .contains(raised.text("/id"));
    String flag = her + "/flags/" + raised.text("/id");
    NURSE
        .post(flag + "/resolution", raised.eTag(), "{\"resolution\": \"She called.\"}")
        .expect(403);
    CASEWORKER
        .post(flag + "/resolution", raised.eTag(), "{\"resolution\": \"She called.\"}")
        .expect(200);
    assertThat(SUPERVISOR.get(CASES + "/flags?limit=100").expect(200).texts("/items", "id"))
        .doesNotContain(raised.text("/id"));
  }

  @Test
  void anApprovalIsDecidedByTheSupervisorOfTheOffice() {
    Answer asked =
        CASEWORKER
            .post(
                her + "/approvals",
                "{\"kind\": \"plan\", \"reason\": \"It is what she asked for.\"}")
            .expect(201);
    String approval = her + "/approvals/" + asked.text("/id");
    assertThat(SUPERVISOR.get(CASES + "/approvals?limit=100").expect(200).texts("/items", "id"))
        .contains(asked.text("/id"));
    String yes = "{\"decision\": \"approved\", \"reason\": \"It fits the assessment.\"}";
    CASEWORKER.post(approval + "/decision", asked.eTag(), yes).expect(403);
    API.as("case-supervisor@sunrise").post(approval + "/decision", asked.eTag(), yes).expect(404);
    SUPERVISOR.post(approval + "/decision", asked.eTag(), yes).expect(200);
    CASEWORKER.get(approval).expect(200).expect("/decisionReason", "It fits the assessment.");
  }

  private static List<String> overdue(Api.As caller, String assignee) {
    return caller
        .get(CASES + "/tasks?state=overdue&limit=100&assignee=" + assignee)
        .expect(200)
        .texts("/items", "id");
  }

  private static Answer choose(String service, Answer before, String choice) {
    return CASEWORKER
        .post(service + "/choices", before.eTag(), "{\"choice\": \"" + choice + "\"}")
        .expect(200)
        .expect("/state", choice);
  }

  private static void consent(String decision) {
    CASEWORKER
        .post(
            her + "/consents",
            """
            {"purpose": "cooperation", "decision": "%s", "givenBy": "self", "method": "oral",
             "language": "ron", "interpreter": true}\
            """
                .formatted(decision))
        .expect(201);
  }

  private static void join(String colleague) {
    String team = her + "/care-team";
    String eTag = CASEWORKER.get(team).expect(200).eTag();
    CASEWORKER.put(team + "/" + API.idOf(colleague), eTag, "").expect(200);
  }
}
