package org.passage.cases.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class RiskControllerTest {
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
}
