package org.passage.cases.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.PARTNER;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class EncounterControllerTest {
  private static final String MEETING =
      """
      {"kind": "first-meeting", "startedAt": "2026-10-05T11:00:00Z", "language": "ron",
       "interpreter": true, "reactions": ["fear", "memory-lapses"], "note": "She asked to sit near the door."}\
      """;

  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");

  @Autowired MockMvcTester mvc;
  CaseClient client;
  String caseId;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
  }

  @Test
  void answersWithWhatHelpsForEachObservedReaction() {
    MvcTestResult recorded = record(MEETING);
    assertThat(recorded).hasStatus(201);
    assertThat(recorded)
        .bodyJson()
        .extractingPath("$.responses[*].reaction")
        .asArray()
        .containsExactly("fear", "memory-lapses");
    assertThat(recorded)
        .bodyJson()
        .extractingPath("$.responses[1].supportiveResponses")
        .asArray()
        .contains("Do not press her");
  }

  @Test
  void showsTheNextWorkerWhatWasObservedNewestFirst() {
    record(MEETING);
    record(MEETING.replace("first-meeting", "follow-up"));
    MvcTestResult list = client.get(CASEWORKER, "/cases/" + caseId + "/encounters");
    assertThat(list)
        .bodyJson()
        .extractingPath("$.items[*].kind")
        .asArray()
        .containsExactly("follow-up", "first-meeting");
    assertThat(list).bodyJson().extractingPath("$.items[0].responses.length()").isEqualTo(2);
  }

  @Test
  void refusesAMeetingOfTomorrowAndAReactionThatIsNotOnTheList() {
    MvcTestResult tomorrow = record(MEETING.replace("2026-10-05", "2999-10-05"));
    assertThat(tomorrow).hasStatus(400);
    assertThat(tomorrow).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/startedAt");
    assertThat(record(MEETING.replace("fear", "contradiction"))).hasStatus(400);
    assertThat(record(MEETING.replace("She asked", "x".repeat(4001)))).hasStatus(400);
  }

  @Test
  void isNotForAnotherOrganization() {
    client.shareWithSunrise(caseId);
    assertThat(client.get(PARTNER, "/cases/" + caseId + "/encounters")).hasStatus(403);
  }

  @Test
  void tellsNobodyByItsEventWhatWasObserved() {
    record(MEETING);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() ->
            assertThat(client.get(CASEWORKER, "/cases/" + caseId + "/timeline"))
                .bodyJson()
                .extractingPath("$.items[?(@.type =~ /.*encounter-recorded.*/)].data")
                .asArray()
                .containsExactly(Map.of("kind", "first-meeting")));
  }

  @Test
  void showsANoteToTheRolesOfItsClassOnly() {
    String path = path(CaseClient.read(record(MEETING), "$.id"));
    assertThat(put(CASEWORKER, path + "/health-note", "1", "{\"text\": \"She sleeps badly.\"}"))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.healthNote")
        .isEqualTo("She sleeps badly.");
    assertThat(put(CASEWORKER, path + "/investigation-note", "2", "{\"text\": \"A red house.\"}"))
        .hasStatus(200);
    assertThat(put(SUPERVISOR, path + "/health-note", "3", "{\"text\": \"x\"}")).hasStatus(403);
    assertThat(client.get(SUPERVISOR, path))
        .hasStatus(200)
        .bodyJson()
        .doesNotHavePath("$.healthNote")
        .extractingPath("$.investigationNote")
        .isEqualTo("A red house.");
    assertThat(client.get(SUPERVISOR, path + "/versions"))
        .bodyJson()
        .doesNotHavePath("$.items[0].encounter.healthNote");
  }

  @Test
  void losesNothingByACorrection() {
    String path = path(CaseClient.read(record(MEETING), "$.id"));
    assertThat(put(CASEWORKER, path + "/legal-note", "1", "{\"text\": \"Her passport.\"}"))
        .hasStatus(200);
    MvcTestResult corrected =
        put(CASEWORKER, path, "2", correction("account-changed", MEETING.replace("fear", "anger")));
    assertThat(corrected).hasStatus(200).hasHeader("ETag", "\"3\"");
    assertThat(corrected).bodyJson().extractingPath("$.legalNote").isEqualTo("Her passport.");
    MvcTestResult versions = client.get(CASEWORKER, path + "/versions?limit=1");
    assertThat(versions)
        .bodyJson()
        .extractingPath("$.items[*].version")
        .asArray()
        .containsExactly(2);
    MvcTestResult first =
        client.get(
            CASEWORKER, path + "/versions?limit=1&cursor=" + CaseClient.read(versions, "$.next"));
    assertThat(first)
        .bodyJson()
        .doesNotHavePath("$.next")
        .extractingPath("$.items[0].encounter.reactions[0]")
        .isEqualTo("fear");
    assertThat(client.get(CASEWORKER, path))
        .bodyJson()
        .extractingPath("$.correction")
        .isEqualTo("account-changed");
  }

  @Test
  void changesOnlyWhatWasReadAndForAReason() {
    String path = path(CaseClient.read(record(MEETING), "$.id"));
    assertThat(put(CASEWORKER, path, "7", correction("mistake", MEETING))).hasStatus(412);
    assertThat(client.get(CASEWORKER, path + "/versions"))
        .bodyJson()
        .extractingPath("$.items.length()")
        .isEqualTo(0);
    assertThat(put(CASEWORKER, path, "1", "{\"encounter\": " + MEETING + "}")).hasStatus(400);
    MvcTestResult tomorrow =
        put(CASEWORKER, path, "1", correction("mistake", MEETING.replace("2026-10", "2999-10")));
    assertThat(tomorrow)
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo("/encounter/startedAt");
    String elsewhere = "/cases/" + client.openCase() + path.substring(path.indexOf("/enc"));
    assertThat(client.get(CASEWORKER, elsewhere)).hasStatus(404);
  }

  @Test
  void tellsTheNextWorkerWhatWasObservedAndWhatHelpsHer() {
    record(MEETING.replace("}", ", \"whatHelps\": \"To sit near the door.\"}"));
    record(
        MEETING
            .replace("2026-10-05", "2026-10-07")
            .replace("\"memory-lapses\"", "\"anger\"")
            .replace("}", ", \"whatHelps\": \"A walk.\"}"));
    MvcTestResult guide = client.get(CASEWORKER, "/cases/" + caseId + "/support-guide");
    assertThat(guide).hasStatus(200).bodyJson().extractingPath("$.encounters").isEqualTo(2);
    assertThat(guide)
        .bodyJson()
        .extractingPath("$.observed[*].reaction")
        .asArray()
        .containsExactly("fear", "anger", "memory-lapses");
    assertThat(guide)
        .bodyJson()
        .extractingPath("$.observed[*].times")
        .asArray()
        .containsExactly(2, 1, 1);
    assertThat(guide)
        .bodyJson()
        .extractingPath("$.observed[0].lastObservedAt")
        .isEqualTo("2026-10-07T11:00:00Z");
    assertThat(guide)
        .bodyJson()
        .extractingPath("$.herWords[*].words")
        .asArray()
        .containsExactly("A walk.", "To sit near the door.");
  }

  private String path(String id) {
    return "/cases/" + caseId + "/encounters/" + id;
  }

  private static String correction(String reason, String meeting) {
    return "{\"reason\": \"" + reason + "\", \"encounter\": " + meeting + "}";
  }

  private MvcTestResult put(RequestPostProcessor caller, String path, String version, String body) {
    return client.change(caller, HttpMethod.PUT, path, '"' + version + '"', body);
  }

  private MvcTestResult record(String meeting) {
    return client.post(CASEWORKER, "/cases/" + caseId + "/encounters", meeting);
  }
}
