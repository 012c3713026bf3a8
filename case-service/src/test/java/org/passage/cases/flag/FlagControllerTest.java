package org.passage.cases.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.cases.CaseClient.CASEWORKER;

import java.time.Duration;
import java.util.List;
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
class FlagControllerTest {
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");
  private static final String CAR =
      """
      {"kind": "threat", "severity": "high", "note": "A car waits in front of the house."}\
      """;

  @Autowired MockMvcTester mvc;
  CaseClient client;
  String caseId;
  String path;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
    path = "/cases/" + caseId + "/flags";
  }

  @Test
  void isOpenUntilItIsSaidWhatWasDone() {
    String id = CaseClient.read(client.post(CASEWORKER, path, CAR), "$.id");
    assertThat(ids(CASEWORKER, "/flags?limit=100")).contains(id);
    assertThat(ids(SUPERVISOR, "/flags?limit=100")).contains(id);
    assertThat(ids(TestTokens.as("lantern", "case-supervisor"), "/flags")).isEmpty();
    assertThat(resolve(id, 1, "{}")).hasStatus(400);
    assertThat(resolve(id, 1, "{\"resolution\": \"She moved.\"}"))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.resolvedBy")
        .isEqualTo("harbour-case-supervisor");
    assertThat(resolve(id, 2, "{\"resolution\": \"She moved.\"}")).hasStatus(409);
    assertThat(ids(CASEWORKER, "/flags?limit=100")).doesNotContain(id);
    assertThat(ids(CASEWORKER, "/flags?state=resolved&limit=100")).contains(id);
    assertThat(ids(CASEWORKER, path + "?state=open")).isEmpty();
    assertThat(ids(CASEWORKER, path)).containsExactly(id);
  }

  @Test
  void ofAThreatMakesAProposalForTheRisk() {
    String risk = "/cases/" + caseId + "/risk-assessments";
    client.post(
        CASEWORKER,
        risk,
        """
        {"indicators": {"traffickingExtent": "low", "expectedCaseload": "low", "criminalControl": "low",
          "reprisalCapacity": "low", "lawEnforcementCapacity": "low", "corruption": "low",
          "governmentCommitment": "low"},
         "cooperatedWithAuthorities": false, "intendsToCooperate": false, "traffickerKnows": false}\
        """);
    client.post(CASEWORKER, path, CAR.replace("threat", "other-flag"));
    client.post(CASEWORKER, path, CAR);
    awaitLevels(risk, "high", "low");
    client.post(CASEWORKER, path, CAR.replace("threat", "whereabouts-known"));
    awaitLevels(risk, "immediate", "high", "low");
    assertThat(client.get(CASEWORKER, risk + "/current"))
        .bodyJson()
        .extractingPath("$.proposedFor")
        .isEqualTo("flag-raised");
  }

  private void awaitLevels(String risk, String... levels) {
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() ->
            assertThat(client.get(CASEWORKER, risk))
                .bodyJson()
                .extractingPath("$.items[*].level")
                .asArray()
                .containsExactly((Object[]) levels));
  }

  private MvcTestResult resolve(String id, int version, String body) {
    return client.change(
        SUPERVISOR, HttpMethod.POST, path + "/" + id + "/resolution", "\"" + version + '"', body);
  }

  private List<String> ids(RequestPostProcessor caller, String list) {
    MvcTestResult listed = client.get(caller, list);
    assertThat(listed).hasStatus(200);
    return CaseClient.readAll(listed, "$.items[*].id");
  }
}
