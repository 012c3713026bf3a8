package org.passage.cases.encounter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.PARTNER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class EncounterControllerTest {
  private static final String MEETING =
      """
      {"kind": "first-meeting", "startedAt": "2026-10-05T11:00:00Z", "language": "ron",
       "interpreter": true, "reactions": ["fear", "memory-lapses"], "note": "She asked to sit near the door."}\
      """;

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

  private MvcTestResult record(String meeting) {
    return client.post(CASEWORKER, "/cases/" + caseId + "/encounters", meeting);
  }
}
