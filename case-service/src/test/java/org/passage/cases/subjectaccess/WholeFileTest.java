package org.passage.cases.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.read;
import static org.passage.cases.CaseClient.readAll;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What every feature keeps of her is in her file, and what she must not learn of is not. */
@ServiceTest
class WholeFileTest {
  private static final OtherServices OTHERS = new OtherServices();
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");
  private static final RequestPostProcessor NURSE = TestTokens.as("harbour", "health-worker");
  private static final String MEETING =
      """
      {"kind": "follow-up", "startedAt": "2026-10-05T11:00:00Z", "language": "ron",
       "interpreter": false, "reactions": ["fear"], "note": "%s"}\
      """;

  @Autowired MockMvcTester mvc;
  private CaseClient client;
  private String her;

  @DynamicPropertySource
  static void others(DynamicPropertyRegistry settings) {
    OTHERS.settings(settings);
  }

  @BeforeEach
  void aCase() {
    client = new CaseClient(mvc);
    her = "/cases/" + client.openCase();
  }

  @Test
  void holdsWhatWasRecordedOfMeetingsBefore() {
    String meeting =
        "/encounters/" + done(CASEWORKER, "/encounters", MEETING.formatted("She came alone."));
    assertThat(
            client.change(
                CASEWORKER,
                HttpMethod.PUT,
                her + meeting,
                "\"1\"",
                "{\"reason\": \"completed\", \"encounter\": %s}"
                    .formatted(MEETING.formatted("She came with her sister."))))
        .hasStatus(200);
    MvcTestResult file = file();
    assertThat(read(file, "$.sections.encounters[0].note")).isEqualTo("She came with her sister.");
    assertThat(readAll(file, "$.sections.encounter-versions[*].encounter.note"))
        .containsExactly("She came alone.");
  }

  @Test
  void holdsWhatOthersDecidedAndDidWithHerCase() {
    done(CASEWORKER, "/approvals", "{\"kind\": \"closure\", \"reason\": \"She is well again.\"}");
    done(
        NURSE,
        "/emergency-access",
        "{\"code\": \"medical-emergency\", \"reason\": \"She is unconscious.\"}");
    assertThat(
            client.change(
                CASEWORKER,
                HttpMethod.POST,
                her + "/transfers",
                "\"1\"",
                """
                {"to": {"organizationId": "harbour", "office": "genoa", "personId": "somebody-there"},
                 "reason": "She moves there."}\
                """))
        .hasStatus(201);
    done(CASEWORKER, "/correction-requests", "{\"wish\": \"My name has one l.\"}");
    done(CASEWORKER, "/restrictions", "{\"ground\": \"accuracy-contested\"}");

    MvcTestResult file = file();

    assertThat(read(file, "$.sections.approvals[0].kind")).isEqualTo("closure");
    assertThat(read(file, "$.sections.emergency-accesses[0].organizationId")).isEqualTo("harbour");
    assertThat(readAll(file, "$.sections.emergency-accesses[0].roles"))
        .containsExactly("health-worker");
    assertThat(read(file, "$.sections.transfers[0].to.office")).isEqualTo("genoa");
    assertThat(read(file, "$.sections.correction-requests[0].wish"))
        .isEqualTo("My name has one l.");
    assertThat(read(file, "$.sections.restrictions[0].ground")).isEqualTo("accuracy-contested");
    assertThat(file).bodyText().doesNotContain("somebody-there");
    assertThat(readAll(file, "$.sections.emergency-accesses[*].personId")).isEmpty();
  }

  @Test
  void holdsNoHoldThatSheMustNotLearnOf() {
    String told =
        done(SUPERVISOR, "/legal-holds", "{\"reason\": \"The court asked for the file.\"}");
    String untold =
        done(
            SUPERVISOR,
            "/legal-holds",
            "{\"reason\": \"A secret inquiry has begun.\", \"untold\": true}");
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() ->
            assertThat(client.get(CASEWORKER, her + "/timeline")).bodyText().contains(untold));

    MvcTestResult file = file();

    assertThat(readAll(file, "$.sections.legal-holds[*].id")).containsExactly(told);
    assertThat(readAll(file, "$.sections.timeline[*].subject")).contains(told);
    assertThat(file).bodyText().doesNotContain(untold, "secret inquiry");
    assertThat(readAll(client.get(SUPERVISOR, her + "/legal-holds"), "$.items[*].id"))
        .contains(untold);
  }

  /** The id of what somebody made in her case. */
  private String done(RequestPostProcessor by, String path, String body) {
    MvcTestResult made = client.post(by, her + path, body);
    assertThat(made).hasStatus(201);
    return read(made, "$.id");
  }

  private MvcTestResult file() {
    String asked = done(CASEWORKER, "/subject-access-exports", "{\"language\": \"fra\"}");
    String path = her + "/subject-access-exports/" + asked + "/file?format=";
    assertThat(client.get(CASEWORKER, path + "pdf")).hasStatus(200);
    MvcTestResult file = client.get(CASEWORKER, path + "json");
    assertThat(file).hasStatus(200);
    return file;
  }
}
