package org.passage.cases.bestinterest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class BestInterestControllerTest {
  private static final String DETERMINED =
      """
      {"about": "return", "panel": [{"role": "case-supervisor"}, {"role": "guardian"}],
       "herView": "She wants to live with her aunt.",
       "considerations": [{"topic": "her-views", "finding": "She is sure of it."}],
       "decision": "in-her-best-interest", "reasons": "The aunt can care for her.", "decidedOn": "2026-10-06"}\
      """;

  @Autowired MockMvcTester mvc;
  CaseClient client;
  String caseId;
  String path;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
    path = "/cases/" + caseId;
  }

  @Test
  void isNotAskedForAnAdult() {
    assertEvaluation("return", true, "no-child");
    assertThat(moveToReturn(1)).hasStatus(200);
  }

  @Test
  void permitsAStepWithAChildOnlyWhenItWasDeterminedForThatStep() {
    beAChild();
    assertEvaluation("return", false, "not-determined");
    assertThat(moveToReturn(2))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.type")
        .asString()
        .endsWith("/best-interest-missing");
    determine(DETERMINED.replace("\"return\"", "\"referral\""));
    assertEvaluation("return", false, "not-determined");
    determine(DETERMINED);
    client.approve(caseId, "return-of-a-child");
    assertEvaluation("return", true, "in-her-best-interest");
    assertThat(moveToReturn(2)).hasStatus(200);
  }

  @Test
  void aSupervisorApprovesOfAReturnKnowingWhatWasDetermined() {
    beAChild();
    client.approve(caseId, "return-of-a-child");
    determine(DETERMINED);
    determine(DETERMINED.replace("\"return\"", "\"referral\""));
    assertEvaluation("return", false, "not-approved");
    assertThat(moveToReturn(2)).hasStatus(409);
    assertEvaluation("referral", true, "in-her-best-interest");
    client.approve(caseId, "return-of-a-child");
    assertEvaluation("return", true, "in-her-best-interest");
    determine(DETERMINED);
    assertEvaluation("return", false, "not-approved");
  }

  @Test
  void takesTheLatestDeterminationThatHasNotExpired() {
    beAChild();
    determine(DETERMINED);
    determine(DETERMINED.replace("in-her-best", "not-in-her-best"));
    assertEvaluation("return", false, "not-in-her-best-interest");
    determine(DETERMINED.replace("2026-10-06\"", "2026-10-06\", \"validUntil\": \"2026-10-07\""));
    assertEvaluation("return", false, "expired");
    MvcTestResult all = client.get(CASEWORKER, path + "/best-interest-determinations?limit=2");
    assertThat(all).bodyJson().extractingPath("$.items.length()").isEqualTo(2);
    assertThat(all).bodyJson().hasPath("$.next");
  }

  @Test
  void needsAPanelHerOwnViewAndReasons() {
    assertThat(
            record(
                DETERMINED.replace(
                    "[{\"role\": \"case-supervisor\"}, {\"role\": \"guardian\"}]",
                    "[{\"role\": \"guardian\"}]")))
        .hasStatus(400);
    assertThat(record(DETERMINED.replace("She wants to live with her aunt.", ""))).hasStatus(400);
    assertThat(record(DETERMINED.replace("2026-10-06", "2999-10-06"))).hasStatus(400);
  }

  private void beAChild() {
    assertThat(
            client.change(
                CASEWORKER,
                HttpMethod.POST,
                path + "/age-assessments",
                "\"1\"",
                """
                {"agreed": true, "assessedOn": "2026-10-06", "methods": ["interview"], "youngest": 15, "oldest": 17}\
                """))
        .hasStatus(201);
  }

  private void determine(String body) {
    assertThat(record(body)).hasStatus(201);
  }

  private MvcTestResult record(String body) {
    return client.post(CASEWORKER, path + "/best-interest-determinations", body);
  }

  private MvcTestResult moveToReturn(int version) {
    return client.change(
        CASEWORKER,
        HttpMethod.POST,
        path + "/status-changes",
        "\"" + version + "\"",
        "{\"to\": \"return\", \"reason\": \"return-wished\"}");
  }

  private void assertEvaluation(String step, boolean permitted, String reason) {
    assertThat(client.get(CASEWORKER, path + "/best-interest-evaluation?about=" + step))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$")
        .asMap()
        .containsEntry("permitted", permitted)
        .containsEntry("reason", reason);
  }
}
