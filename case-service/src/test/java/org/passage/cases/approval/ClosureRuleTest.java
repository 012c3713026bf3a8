package org.passage.cases.approval;

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
class ClosureRuleTest {
  @Autowired MockMvcTester mvc;
  CaseClient client;
  String caseId;
  String path;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
    path = "/cases/" + caseId;
    assertThat(move("assistance", "she-agreed")).hasStatus(200);
  }

  @Test
  void noCaseIsClosedBeforeASupervisorApprovesNorAgainAfterItWasReopened() {
    assertThat(move("closed", "goals-reached"))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.type")
        .asString()
        .endsWith("closure-not-approved");
    client.approve(caseId, "closure");
    assertThat(move("closed", "goals-reached")).hasStatus(200);
    assertThat(move("reopened", "new-need")).hasStatus(200);
    assertThat(move("closed", "goals-reached")).hasStatus(409);
    client.approve(caseId, "closure");
    assertThat(move("closed", "goals-reached")).hasStatus(200);
  }

  @Test
  void herWishAsksNobody() {
    assertThat(move("closed", "her-wish")).hasStatus(200);
  }

  private MvcTestResult move(String to, String reason) {
    String eTag = client.get(CASEWORKER, path).getResponse().getHeader("ETag");
    return client.change(
        CASEWORKER,
        HttpMethod.POST,
        path + "/status-changes",
        String.valueOf(eTag),
        "{\"to\": \"" + to + "\", \"reason\": \"" + reason + "\"}");
  }
}
