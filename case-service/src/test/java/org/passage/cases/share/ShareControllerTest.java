package org.passage.cases.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.PARTNER;

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
class ShareControllerTest {
  private static final String FOR_RETURN =
      """
      {"recipient": "sunrise", "purposes": ["return"]}\
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
  void needsHerConsent() {
    MvcTestResult refused = share(FOR_RETURN);
    assertThat(refused).hasStatus(409);
    assertThat(CaseClient.read(refused, "$.type")).endsWith("/consent-missing");
    client.consentToSunrise(caseId);
    assertThat(share(FOR_RETURN)).hasStatus(201);
    assertThat(client.get(PARTNER, "/cases/" + caseId)).hasStatus(200);
  }

  @Test
  void endsWhenItIsEndedAndOnlyOnce() {
    client.consentToSunrise(caseId);
    String shareId = CaseClient.read(share(FOR_RETURN), "$.id");
    String ending = shares() + "/" + shareId + "/ending";
    assertThat(client.change(CASEWORKER, HttpMethod.POST, ending, "\"4\"", "")).hasStatus(412);
    assertThat(client.get(PARTNER, "/cases/" + caseId)).hasStatus(200);
    MvcTestResult ended = client.change(CASEWORKER, HttpMethod.POST, ending, "\"1\"", "");
    assertThat(ended).bodyJson().extractingPath("$.live").isEqualTo(false);
    assertThat(client.get(PARTNER, "/cases/" + caseId)).hasStatus(404);
    assertThat(client.change(CASEWORKER, HttpMethod.POST, ending, "\"2\"", "")).hasStatus(409);
  }

  @Test
  void opensTheCaseInTheOtherOrganizationToSupervisorsAndWhomTheyTakeIntoTheTeam() {
    client.consentToSunrise(caseId);
    assertThat(share(FOR_RETURN)).hasStatus(201);
    RequestPostProcessor officer = TestTokens.as("sunrise", "reintegration-officer");
    RequestPostProcessor supervisor = TestTokens.as("sunrise", "case-supervisor");
    assertThat(client.get(officer, "/cases/" + caseId)).hasStatus(404);
    assertThat(client.get(supervisor, "/cases/" + caseId)).hasStatus(200);
    String member = "/cases/" + caseId + "/care-team/sunrise-reintegration-officer";
    assertThat(client.change(supervisor, HttpMethod.PUT, member, "\"1\"", "")).hasStatus(200);
    assertThat(client.get(officer, "/cases/" + caseId)).hasStatus(200);
    assertThat(client.get(officer, "/cases/" + caseId + "/timeline")).hasStatus(200);
  }

  @Test
  void givesTheOtherOrganizationNothingThatIsTheOwnersAlone() {
    client.shareWithSunrise(caseId);
    RequestPostProcessor supervisor = TestTokens.as("sunrise", "case-supervisor");
    assertThat(client.get(supervisor, "/cases/" + caseId)).hasStatus(200);
    assertThat(client.get(supervisor, "/cases/" + caseId + "/encounters")).hasStatus(404);
    assertThat(client.get(supervisor, shares())).hasStatus(404);
    assertThat(client.get(supervisor, "/cases/" + caseId + "/consents")).hasStatus(404);
  }

  @Test
  void isListedWithWhetherItStillHolds() {
    String consentId = client.shareWithSunrise(caseId);
    assertThat(client.get(CASEWORKER, shares()))
        .bodyJson()
        .extractingPath("$.items[0].live")
        .isEqualTo(true);
    String withdrawal = "/cases/" + caseId + "/consents/" + consentId + "/withdrawal";
    assertThat(client.change(CASEWORKER, HttpMethod.POST, withdrawal, "\"1\"", "")).hasStatus(200);
    assertThat(client.get(CASEWORKER, shares()))
        .bodyJson()
        .extractingPath("$.items[0].live")
        .isEqualTo(false);
  }

  @Test
  void goesOnWhenSheConsentsAgainInBetween() {
    client.shareWithSunrise(caseId);
    client.consentToSunrise(caseId);
    assertThat(client.get(PARTNER, "/cases/" + caseId)).hasStatus(200);
  }

  @Test
  void refusesWhatCannotBe() {
    client.consentToSunrise(caseId);
    assertPointer(FOR_RETURN.replace("sunrise", "harbour"), "/recipient");
    assertPointer(FOR_RETURN.replace("\"return\"", ""), "/purposes");
    assertPointer(
        FOR_RETURN.replace("}", ", \"validUntil\": \"2020-01-01T00:00:00Z\"}"), "/validUntil");
    assertThat(client.get(CASEWORKER, shares()))
        .bodyJson()
        .extractingPath("$.items")
        .asArray()
        .isEmpty();
  }

  private void assertPointer(String body, String pointer) {
    MvcTestResult refused = share(body);
    assertThat(refused).hasStatus(400);
    assertThat(refused).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo(pointer);
  }

  private MvcTestResult share(String body) {
    return client.post(CASEWORKER, shares(), body);
  }

  private String shares() {
    return "/cases/" + caseId + "/shares";
  }
}
