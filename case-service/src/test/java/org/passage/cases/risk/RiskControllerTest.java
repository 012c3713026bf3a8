package org.passage.cases.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.cases.CaseClient.CASEWORKER;

import java.time.Duration;
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
class RiskControllerTest {
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");
  private static final String INPUT =
      """
      {"indicators": {"traffickingExtent": "moderate", "expectedCaseload": "low", "criminalControl": "high",
        "reprisalCapacity": "moderate", "lawEnforcementCapacity": "moderate", "corruption": "high",
        "governmentCommitment": "low"},
       "cooperatedWithAuthorities": true, "intendsToCooperate": false, "traffickerKnows": false}\
      """;

  @Autowired MockMvcTester mvc;
  CaseClient client;
  String path;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    path = "/cases/" + client.openCase() + "/risk-assessments";
  }

  @Test
  void answersTheLevelWithItsReasons() {
    MvcTestResult assessed = client.post(CASEWORKER, path, INPUT);
    assertThat(assessed).hasStatus(201).bodyJson().extractingPath("$.level").isEqualTo("high");
    assertThat(assessed)
        .bodyJson()
        .extractingPath("$.reasons[*].code")
        .asArray()
        .containsExactly("escaped", "cooperated", "criminal-control", "corruption");
  }

  @Test
  void keepsEarlierAssessmentsBehindTheLatest() {
    client.post(CASEWORKER, path, INPUT);
    client.post(
        CASEWORKER,
        path,
        INPUT.replace(
            "\"intendsToCooperate\": false, \"traffickerKnows\": false",
            "\"intendsToCooperate\": true, \"traffickerKnows\": true"));
    assertThat(client.get(CASEWORKER, path))
        .bodyJson()
        .extractingPath("$.items[*].level")
        .asArray()
        .containsExactly("immediate", "high");
  }

  @Test
  void asksForAllSevenIndicators() {
    MvcTestResult refused =
        client.post(CASEWORKER, path, INPUT.replace("\"corruption\": \"high\",", ""));
    assertThat(refused).hasStatus(400);
    assertThat(refused)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo("/indicators/corruption");
    assertThat(client.post(CASEWORKER, path, INPUT.replace("\"high\"", "\"none\""))).hasStatus(400);
  }

  @Test
  void waitsForASupervisorFromHighUpAndCountsMeanwhile() {
    MvcTestResult assessed = client.post(CASEWORKER, path, INPUT);
    assertThat(assessed).bodyJson().extractingPath("$.state").isEqualTo("proposed");
    assertThat(client.get(CASEWORKER, path + "/current"))
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("proposed");
    assertThat(approve(CASEWORKER, assessed, 1)).hasStatus(403);
    assertThat(approve(SUPERVISOR, assessed, 7)).hasStatus(412);
    assertThat(approve(SUPERVISOR, assessed, 1))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("in-force");
    assertThat(approve(SUPERVISOR, assessed, 2)).hasStatus(409);
    MvcTestResult low =
        client.post(
            CASEWORKER, path, INPUT.replace("\"high\"", "\"low\"").replace("true", "false"));
    assertThat(low).bodyJson().extractingPath("$.state").isEqualTo("in-force");
  }

  @Test
  void isApprovedBySomebodyElse() {
    RequestPostProcessor both = TestTokens.as("harbour", "caseworker", "case-supervisor");
    MvcTestResult own = client.post(both, path, INPUT);
    assertThat(own).hasStatus(201);
    assertThat(approve(both, own, 1))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.type")
        .asString()
        .endsWith("own-assessment");
  }

  @Test
  void isNotApprovedOnceThereIsALaterOne() {
    MvcTestResult first = client.post(CASEWORKER, path, INPUT);
    client.post(CASEWORKER, path, INPUT);
    awaitSuperseded(first);
    assertThat(approve(SUPERVISOR, first, 2)).hasStatus(409);
  }

  @Test
  void tellsWhatConcernsHerHealthOnlyToThoseWhoMayKnow() {
    MvcTestResult assessed =
        client.post(
            CASEWORKER,
            path,
            INPUT.replaceFirst("}$", ", \"selfHarm\": \"plan\", \"threatNote\": \"A red car.\"}"));
    assertThat(assessed)
        .bodyJson()
        .extractingPath("$.healthReasons[0].code")
        .isEqualTo("self-harm-plan");
    MvcTestResult seen = client.get(SUPERVISOR, path + "/" + CaseClient.read(assessed, "$.id"));
    assertThat(seen)
        .bodyJson()
        .doesNotHavePath("$.healthReasons")
        .doesNotHavePath("$.input.selfHarm");
    assertThat(seen).bodyJson().extractingPath("$.input.threatNote").isEqualTo("A red car.");
    assertThat(seen).bodyJson().extractingPath("$.reasons[*].code").asArray().contains("health");
    MvcTestResult officer =
        client.get(TestTokens.as("harbour", "referral-officer", "case-supervisor"), path);
    assertThat(officer).bodyJson().doesNotHavePath("$.items[0].healthReasons");
  }

  @Test
  void isProposedAnewWhenShePermitsCooperationAndWhenSheTakesThatBack() {
    client.post(
        CASEWORKER, path, INPUT.replace("\"traffickerKnows\": false", "\"traffickerKnows\": true"));
    String consents = path.replace("risk-assessments", "consents");
    MvcTestResult granted =
        client.post(
            CASEWORKER,
            consents,
            """
            {"purpose": "cooperation", "decision": "granted", "givenBy": "self", "method": "oral",
             "language": "ron", "interpreter": true}\
            """);
    awaitLevels("immediate", "high");
    MvcTestResult proposed = client.get(CASEWORKER, path + "/current");
    assertThat(proposed)
        .bodyJson()
        .extractingPath("$.proposedFor")
        .isEqualTo("cooperation-consent");
    assertThat(proposed).bodyJson().doesNotHavePath("$.assessedBy");
    assertThat(approve(SUPERVISOR, proposed, 1)).hasStatus(200);
    client.change(
        CASEWORKER,
        HttpMethod.POST,
        consents + "/" + CaseClient.read(granted, "$.id") + "/withdrawal",
        "\"1\"",
        "{}");
    awaitLevels("high", "immediate", "high");
    assertThat(client.get(CASEWORKER, path + "/current"))
        .bodyJson()
        .extractingPath("$.level")
        .isEqualTo("immediate");
  }

  private void awaitLevels(String... levels) {
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() ->
            assertThat(client.get(CASEWORKER, path))
                .bodyJson()
                .extractingPath("$.items[*].level")
                .asArray()
                .containsExactly((Object[]) levels));
  }

  private void awaitSuperseded(MvcTestResult assessed) {
    String one = path + "/" + CaseClient.read(assessed, "$.id");
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(client.get(CASEWORKER, one)).hasHeader("ETag", "\"2\""));
  }

  private MvcTestResult approve(RequestPostProcessor caller, MvcTestResult assessed, int version) {
    return client.change(
        caller,
        HttpMethod.POST,
        path + "/" + CaseClient.read(assessed, "$.id") + "/approval",
        "\"" + version + '"',
        "{\"note\": \"Agreed.\"}");
  }
}
