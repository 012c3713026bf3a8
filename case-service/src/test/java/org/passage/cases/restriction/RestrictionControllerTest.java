package org.passage.cases.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.PARTNER;
import static org.passage.cases.CaseClient.SCREENING;
import static org.passage.cases.CaseClient.read;

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
class RestrictionControllerTest {
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");

  @Autowired MockMvcTester mvc;
  private CaseClient client;
  private String her;
  private String restriction;

  @BeforeEach
  void aRestrictedCase() {
    client = new CaseClient(mvc);
    String caseId = client.openCase();
    her = "/cases/" + caseId;
    client.shareWithSunrise(caseId);
    assertThat(client.get(PARTNER, her + "?purpose=shelter")).hasStatus(200);
    MvcTestResult begun =
        client.post(CASEWORKER, her + "/restrictions", "{\"ground\": \"accuracy-contested\"}");
    assertThat(begun).hasStatus(201);
    restriction = her + "/restrictions/" + read(begun, "$.id");
  }

  @Test
  void keepsWhatThereIsAndLetsNobodyGoOnWithIt() {
    assertThat(client.get(CASEWORKER, her)).hasStatus(200);
    assertThat(rescreened())
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.type")
        .asString()
        .endsWith("/processing-restricted");
    assertThat(client.get(CASEWORKER, her + "/summary?recipient=sunrise&purpose=referral"))
        .as("what goes out")
        .hasStatus(409);
    assertThat(client.get(PARTNER, her + "?purpose=shelter")).as("shares rest").hasStatus(404);
    assertThat(client.post(CASEWORKER, her + "/restrictions", "{\"ground\": \"objection\"}"))
        .hasStatus(409);
  }

  @Test
  void leavesHerDecisionsToHer() {
    assertThat(consented("assistance", "refused")).hasStatus(201);
    assertThat(rescreened()).hasStatus(409);
    assertThat(consented("data-processing", "granted")).hasStatus(201);

    assertThat(rescreened()).hasStatus(200);
    assertThat(client.get(PARTNER, her + "?purpose=shelter")).hasStatus(200);
    assertThat(consented("data-processing", "refused")).hasStatus(201);
    assertThat(client.get(PARTNER, her + "?purpose=shelter")).hasStatus(404);
  }

  @Test
  void isLiftedOnceBySupervisors() {
    assertThat(lifted(CASEWORKER, 1)).hasStatus(403);
    assertThat(lifted(SUPERVISOR, 1)).hasStatus(200);
    assertThat(lifted(SUPERVISOR, 2)).hasStatus(409);
    assertThat(rescreened()).hasStatus(200);
    assertThat(client.get(PARTNER, her + "?purpose=shelter")).hasStatus(200);
  }

  private MvcTestResult lifted(RequestPostProcessor by, int version) {
    return client.change(by, HttpMethod.POST, restriction + "/lifting", "\"" + version + "\"", "");
  }

  private MvcTestResult rescreened() {
    return client.change(CASEWORKER, HttpMethod.PUT, her + "/screening", "\"1\"", SCREENING);
  }

  private MvcTestResult consented(String purpose, String decision) {
    return client.post(
        CASEWORKER,
        her + "/consents",
        """
        {"purpose": "%s", "decision": "%s", "givenBy": "self", "method": "oral",
         "language": "ron", "interpreter": true}\
        """
            .formatted(purpose, decision));
  }
}
