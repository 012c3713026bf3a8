package org.passage.cases.identification;

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
class IdentificationControllerTest {
  private static final String NOT_TRAFFICKED =
      """
      {"outcome": "not-trafficked", "decidedBy": "police", "decidedOn": "2026-10-06", "reasons": "No means."}\
      """;
  private static final String APPEAL =
      """
      {"filedBy": "self", "filedOn": "2026-10-07", "grounds": "She was not heard."}\
      """;
  private static final String WON =
      """
      {"ruling": "overturned", "decidedOn": "2026-10-08", "reasons": "Her account is credible."}\
      """;

  @Autowired MockMvcTester mvc;
  CaseClient client;
  String path;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    path = "/cases/" + client.openCase();
  }

  @Test
  void takesTheOutcomeFromWhoeverDecided() {
    assertThat(decide(1, NOT_TRAFFICKED)).hasStatus(201);
    assertCase("not-trafficked", "screening");
    assertThat(decide(2, NOT_TRAFFICKED.replace("not-trafficked", "identified-trafficked")))
        .hasStatus(201);
    assertCase("identified-trafficked", "identified");
    MvcTestResult decisions = client.get(CASEWORKER, path + "/identification-decisions");
    assertThat(decisions)
        .bodyJson()
        .extractingPath("$.items[*].outcome")
        .asArray()
        .containsExactly("identified-trafficked", "not-trafficked");
  }

  @Test
  void turnsTheOutcomeWhenAnAppealIsWonAndSendsNobodyAwayBefore() {
    String decision = CaseClient.read(decide(1, NOT_TRAFFICKED), "$.id");
    assertThat(step(2, decision, "appeal-ruling", WON)).hasStatus(409);
    assertThat(step(2, decision, "appeal", APPEAL)).hasStatus(200);
    assertThat(step(3, decision, "appeal", APPEAL)).hasStatus(409);
    assertThat(close(3, "not-trafficked"))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.type")
        .asString()
        .endsWith("/appeal-pending");
    MvcTestResult ruled = step(3, decision, "appeal-ruling", WON);
    assertThat(ruled)
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.appeal.ruling.ruling")
        .isEqualTo("overturned");
    assertCase("presumed-trafficked", "identified");
    assertThat(step(4, decision, "appeal-ruling", WON)).hasStatus(409);
  }

  @Test
  void letsHerGoAtHerOwnWishAlsoDuringAnAppeal() {
    String decision = CaseClient.read(decide(1, NOT_TRAFFICKED), "$.id");
    step(2, decision, "appeal", APPEAL);
    assertThat(close(3, "her-wish")).hasStatus(200);
  }

  @Test
  void keepsADecisionAgainstAScreeningThatShowsLess() {
    decide(1, NOT_TRAFFICKED.replace("not-trafficked", "identified-trafficked"));
    MvcTestResult again =
        client.change(
            CASEWORKER,
            HttpMethod.PUT,
            path + "/screening",
            "\"2\"",
            CaseClient.SCREENING.replace("[\"deception\"]", "[]"));
    assertThat(again)
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.outcome")
        .isEqualTo("identified-trafficked");
  }

  @Test
  void refusesWhatCannotBe() {
    assertPointer(decide(1, NOT_TRAFFICKED.replace("2026-10-06", "2999-10-06")), "/decidedOn");
    String decision = CaseClient.read(decide(1, NOT_TRAFFICKED), "$.id");
    assertPointer(
        step(2, decision, "appeal", APPEAL.replace("2026-10-07", "2026-10-01")), "/filedOn");
    assertThat(step(2, "dec_01k9zq4m7t0000000000000000", "appeal", APPEAL)).hasStatus(404);
  }

  private static void assertPointer(MvcTestResult refused, String pointer) {
    assertThat(refused)
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo(pointer);
  }

  private void assertCase(String outcome, String status) {
    assertThat(client.get(CASEWORKER, path))
        .bodyJson()
        .extractingPath("$")
        .asMap()
        .containsEntry("outcome", outcome)
        .containsEntry("status", status);
  }

  private MvcTestResult decide(int version, String decision) {
    return post(version, "/identification-decisions", decision);
  }

  private MvcTestResult step(int version, String decision, String step, String body) {
    return post(version, "/identification-decisions/" + decision + "/" + step, body);
  }

  private MvcTestResult close(int version, String reason) {
    return post(version, "/status-changes", "{\"to\": \"closed\", \"reason\": \"" + reason + "\"}");
  }

  private MvcTestResult post(int version, String at, String body) {
    return client.change(CASEWORKER, HttpMethod.POST, path + at, "\"" + version + "\"", body);
  }
}
