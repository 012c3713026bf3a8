package org.passage.acceptance.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Owned;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;

/** What she may ask for, and what then happens. */
@ExtendWith(RunningPlatform.class)
class HerRightsTest {
  private String her = "";

  @BeforeEach
  void aCase() {
    her = "/api/cases/v1/cases/" + Owned.newCase("caseworker@harbour").text("/id");
  }

  @Test
  void sheGetsEverythingThatIsKeptOfHerForMachinesAndOnPaper() {
    consent("data-processing", "");
    String file =
        her
            + "/subject-access-exports/"
            + API.as("case-supervisor@harbour")
                .post(her + "/subject-access-exports", "{\"language\": \"ara\"}")
                .expect(201)
                .text("/id")
            + "/file?format=";

    Answer json = API.as("caseworker@harbour").get(file + "json").expect(200);
    Answer pdf = API.as("caseworker@harbour").get(file + "pdf").expect(200);

    assertThat(json.text("/sections/case/0/person/givenNames")).isEqualTo("Planted-Name");
    assertThat(json.texts("/sections/consents", "purpose")).containsExactly("data-processing");
    assertThat(json.texts("/sections/access-log", "service")).contains("cases");
    assertThat(pdf.body()).startsWith("%PDF").contains("%%EOF");
    API.as("case-supervisor@harbour").get(file + "json").expect(403);
    API.as("caseworker@sunrise").get(file + "json").expect(404);
    assertThat(
            API.as("auditor@harbour")
                .get(her + "/audit-events?kind=export")
                .expect(200)
                .texts("/items", "operation"))
        .contains("getSubjectAccessFile");
  }

  @Test
  void sheIsAnsweredWhenSheAsksForACorrectionAlsoWhileHerDataAreRestricted() {
    API.as("caseworker@harbour")
        .post(her + "/restrictions", "{\"ground\": \"accuracy-contested\"}")
        .expect(201);
    LocalDate before = LocalDate.now(ZoneOffset.UTC).minusMonths(2);
    Answer asked =
        API.as("caseworker@harbour")
            .post(
                her + "/correction-requests",
                "{\"wish\": \"My name is another one.\", \"askedOn\": \"%s\"}".formatted(before))
            .expect(201)
            .expect("/dueOn", before.plusMonths(1).toString());
    assertThat(overdue("caseworker@harbour")).contains(asked.text("/id"));
    assertThat(overdue("case-supervisor@harbour")).contains(asked.text("/id"));
    assertThat(overdue("caseworker@sunrise")).doesNotContain(asked.text("/id"));
    API.as("caseworker@harbour")
        .put(
            her + "/person",
            API.as("caseworker@harbour").get(her).eTag(),
            "{\"givenNames\": \"Corrected-Name\", \"sex\": \"female\", \"nationality\": \"MD\"}")
        .expect(200);
    String decision = her + "/correction-requests/" + asked.text("/id") + "/decision";
    API.as("caseworker@sunrise")
        .post(decision, asked.eTag(), "{\"decision\": \"done\"}")
        .expect(404);
    API.as("case-supervisor@harbour")
        .post(decision, asked.eTag(), "{\"decision\": \"done\"}")
        .expect(200)
        .expect("/state", "done");
    assertThat(overdue("caseworker@harbour")).doesNotContain(asked.text("/id"));

    String code = API.as("caseworker@harbour").get(her).text("/code");
    assertThat(API.as("caseworker@harbour").get("/api/cases/v1/cases/export").expect(200).body())
        .doesNotContain(code);
    String moves = her + "/status-changes";
    String eTag = API.as("caseworker@harbour").get(her).eTag();
    API.as("caseworker@harbour")
        .post(moves, eTag, "{\"to\": \"closed\", \"reason\": \"lost-contact\"}")
        .expect(409)
        .expect("/type", "https://passage.example/problems/processing-restricted");
    API.as("caseworker@harbour")
        .post(moves, eTag, "{\"to\": \"closed\", \"reason\": \"her-wish\"}")
        .expect(200);
  }

  @Test
  void herFileHoldsWhatWasDoneForHerRightsAndNoHoldThatIsSecret() {
    API.as("caseworker@harbour")
        .post(her + "/correction-requests", "{\"wish\": \"My name is another one.\"}")
        .expect(201);
    API.as("health-worker@harbour")
        .post(
            her + "/emergency-access",
            "{\"code\": \"medical-emergency\", \"reason\": \"She is unconscious.\"}")
        .expect(201);
    String hold = "{\"reason\": \"The court asked for the file.\"%s}";
    String told =
        API.as("case-supervisor@harbour")
            .post(her + "/legal-holds", hold.formatted(""))
            .expect(201)
            .text("/id");
    API.as("case-supervisor@harbour")
        .post(her + "/legal-holds", hold.formatted(", \"untold\": true"))
        .expect(201);
    API.as("caseworker@harbour")
        .post(her + "/restrictions", "{\"ground\": \"objection\"}")
        .expect(201);

    Answer file =
        API.as("caseworker@harbour")
            .get(
                her
                    + "/subject-access-exports/"
                    + API.as("caseworker@harbour")
                        .post(her + "/subject-access-exports", "{\"language\": \"eng\"}")
                        .expect(201)
                        .text("/id")
                    + "/file?format=json")
            .expect(200);

    assertThat(file.texts("/sections/correction-requests", "state")).containsExactly("open");
    assertThat(file.texts("/sections/legal-holds", "id")).containsExactly(told);
    assertThat(file.texts("/sections/restrictions", "ground")).containsExactly("objection");
    assertThat(file.texts("/sections/emergency-accesses", "organizationId"))
        .containsExactly("harbour");
    assertThat(file.json().at("/sections").propertyNames())
        .contains("approvals", "transfers", "encounter-versions");
  }

  @Test
  void nobodyErasesWhatALegalHoldKeeps() {
    String team = her + "/care-team";
    API.as("caseworker@harbour")
        .put(
            team + "/" + API.idOf("legal-adviser@harbour"),
            API.as("caseworker@harbour").get(team).eTag(),
            "")
        .expect(200);
    Answer asked =
        API.as("case-supervisor@harbour")
            .post(her + "/legal-holds", "{\"reason\": \"The court asked for the file.\"}")
            .expect(201);
    String hold = her + "/legal-holds/" + asked.text("/id");
    API.as("case-supervisor@harbour").post(hold + "/confirmation", asked.eTag(), "").expect(409);
    Answer set =
        API.as("legal-adviser@harbour")
            .post(hold + "/confirmation", asked.eTag(), "")
            .expect(200)
            .expect("/state", "in-force");

    erase().expect(409).expect("/type", "https://passage.example/problems/under-legal-hold");

    Answer lifting =
        API.as("case-supervisor@harbour").post(hold + "/lifting", set.eTag(), "").expect(200);
    erase().expect(409);
    API.as("legal-adviser@harbour")
        .post(hold + "/confirmation", lifting.eTag(), "")
        .expect(200)
        .expect("/state", "lifted");
    erase().expect(204);
    API.as("caseworker@harbour").get(her).expect(404);
  }

  @Test
  void nobodyGoesOnWithHerDataWhileThatIsRestricted() {
    consent("sharing", "\"recipient\": \"sunrise\", ");
    API.as("caseworker@harbour")
        .post(her + "/shares", "{\"recipient\": \"sunrise\", \"purposes\": [\"return\"]}")
        .expect(201);
    API.as("case-supervisor@sunrise").get(her).expect(200);
    Answer begun =
        API.as("caseworker@harbour")
            .post(her + "/restrictions", "{\"ground\": \"accuracy-contested\"}")
            .expect(201);

    API.as("case-supervisor@sunrise").get(her).expect(404);
    API.as("caseworker@harbour").get(her).expect(200);
    API.as("caseworker@harbour").get(her + "/summary?recipient=sunrise&purpose=return").expect(409);
    API.as("caseworker@harbour")
        .post(
            her + "/documents",
            "{\"kind\": \"letter\", \"fieldClass\": \"core\", \"fileName\": \"a\"}")
        .expect(409)
        .expect("/type", "https://passage.example/problems/processing-restricted");

    API.as("case-supervisor@harbour")
        .post(her + "/restrictions/" + begun.text("/id") + "/lifting", begun.eTag(), "")
        .expect(200);
    API.as("case-supervisor@sunrise").get(her).expect(200);
    Answer summary =
        API.as("caseworker@harbour")
            .get(her + "/summary?recipient=sunrise&purpose=return&language=fra")
            .expect(200);
    assertThat(summary.body()).startsWith("%PDF");
  }

  @Test
  void noOtherServiceGoesOnWithThemEitherButHerPlaceIsKeptForHer() {
    Owned harbours = Owned.by("harbour");
    her = "/api/cases/v1/cases/" + harbours.id("caseId");
    API.as("caseworker@harbour")
        .post(her + "/restrictions", "{\"ground\": \"objection\"}")
        .expect(201);

    await()
        .ignoreExceptionsInstanceOf(Answer.Unexpected.class)
        .untilAsserted(() ->
            assess(harbours)
                .expect(409)
                .expect("/type", "https://passage.example/problems/processing-restricted"));
    API.as("reintegration-officer@harbour")
        .get("/api/reintegration/v1/plans/" + harbours.id("planId"))
        .expect(200);
    Answer placement =
        API.as("shelter-manager@harbour")
            .get("/api/shelters/v1/placements/" + harbours.id("placementId"))
            .expect(200);
    API.as("shelter-manager@harbour")
        .post(
            "/api/shelters/v1/placements/" + harbours.id("placementId") + "/acceptance",
            placement.eTag(),
            "")
        .expect(200);

    consent("data-processing", "");
    await()
        .ignoreExceptionsInstanceOf(Answer.Unexpected.class)
        .untilAsserted(() -> assess(harbours).expect(201));
  }

  private static Answer assess(Owned of) {
    return API.as("reintegration-officer@harbour")
        .post(
            "/api/reintegration/v1/assessments",
            """
            {"caseId": "%s", "findings": [{"domain": "health", "need": "low"}], "priorities": []}\
            """
                .formatted(of.id("caseId")));
  }

  private static List<String> overdue(String who) {
    return API.as(who)
        .get("/api/cases/v1/correction-requests?state=overdue&limit=100")
        .expect(200)
        .texts("/items", "id");
  }

  private Answer erase() {
    String eTag = API.as("caseworker@harbour").get(her).eTag();
    return API.as("case-supervisor@harbour")
        .post(her + "/erasure", eTag, "{\"reason\": \"her-request\"}");
  }

  private void consent(String purpose, String more) {
    API.as("caseworker@harbour")
        .post(
            her + "/consents",
            """
            {"purpose": "%s", %s"decision": "granted", "givenBy": "self", "method": "oral",
             "language": "ron", "interpreter": true}\
            """
                .formatted(purpose, more))
        .expect(201);
  }
}
