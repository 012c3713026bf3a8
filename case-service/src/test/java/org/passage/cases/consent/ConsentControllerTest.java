package org.passage.cases.consent;

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
class ConsentControllerTest {
  @Autowired MockMvcTester mvc;
  CaseClient client;
  String caseId;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
  }

  @Test
  void isNotPermittedBeforeSheWasAsked() {
    assertThat(evaluate("sharing&recipient=sunrise")).isEqualTo("not-asked");
    assertThat(evaluate("return")).isEqualTo("not-asked");
  }

  @Test
  void isPermittedOncesheGrantsItForThisRecipientOnly() {
    client.shareWithSunrise(caseId);
    assertThat(evaluate("sharing&recipient=sunrise")).isEqualTo("granted");
    assertThat(evaluate("sharing&recipient=other")).isEqualTo("not-asked");
    assertThat(evaluate("media")).isEqualTo("not-asked");
  }

  @Test
  void doesNotShareByItself() {
    String consent = client.consentToSunrise(caseId);
    assertThat(evaluate("sharing&recipient=sunrise")).isEqualTo("not-shared");
    assertThat(askAsPartner()).isEqualTo("not-permitted");
    assertThat(client.get(PARTNER, "/cases/" + caseId)).hasStatus(404);
    assertThat(withdraw(consent, "\"1\"")).hasStatus(200);
  }

  @Test
  void isForThePurposeOfTheShareOnly() {
    client.shareWithSunrise(caseId);
    assertThat(evaluate("sharing&recipient=sunrise&sharePurpose=return")).isEqualTo("granted");
    assertThat(evaluate("sharing&recipient=sunrise&sharePurpose=health")).isEqualTo("not-shared");
  }

  @Test
  void isForWhatSheNamedOnly() {
    assertThat(
            decide("\"interpreter\": false", "\"interpreter\": false, \"sharedFor\": [\"return\"]"))
        .hasStatus(201);
    assertThat(evaluate("sharing&recipient=sunrise&sharePurpose=health"))
        .isEqualTo("other-purpose");
    String shares = "/cases/" + caseId + "/shares";
    assertThat(
            client.post(
                CASEWORKER,
                shares,
                "{\"recipient\": \"sunrise\", \"purposes\": [\"return\", \"health\"]}"))
        .hasStatus(409);
    assertThat(
            client.post(
                CASEWORKER, shares, "{\"recipient\": \"sunrise\", \"purposes\": [\"return\"]}"))
        .hasStatus(201);
    assertThat(evaluate("sharing&recipient=sunrise&sharePurpose=return")).isEqualTo("granted");
  }

  @Test
  void narrowsWhatWasSharedWhenSheConsentsToLess() {
    client.shareWithSunrise(caseId);
    decide("\"interpreter\": false", "\"interpreter\": false, \"sharedFor\": [\"return\"]");
    assertThat(client.get(PARTNER, "/cases/" + caseId + "/access?purpose=return")).hasStatus(200);
    assertThat(client.get(PARTNER, "/cases/" + caseId + "/access?purpose=shelter")).hasStatus(404);
  }

  @Test
  void isGivenByAGuardianOnlyWhoHasTheAuthority() {
    String asGuardian = "\"givenBy\": \"guardian\"";
    MvcTestResult nobody = decide("\"givenBy\": \"self\"", asGuardian);
    assertThat(nobody).hasStatus(409);
    assertThat(CaseClient.read(nobody, "$.type")).endsWith("/guardian-missing");
    assertThat(
            client.change(
                CASEWORKER,
                HttpMethod.PUT,
                "/cases/" + caseId + "/guardian",
                "\"1\"",
                """
                {"name": "Ana Example", "kind": "relative", "authority": "court-order",
                 "evidence": "Order 12/2026", "since": "2026-10-01"}\
                """))
        .hasStatus(200);
    MvcTestResult given = decide("\"givenBy\": \"self\"", asGuardian);
    assertThat(given)
        .hasStatus(201)
        .bodyJson()
        .extractingPath("$.guardian.evidence")
        .isEqualTo("Order 12/2026");
  }

  @Test
  void endsTheMomentSheWithdraws() {
    String consent = client.shareWithSunrise(caseId);
    assertThat(withdraw(consent, "\"1\"")).hasStatus(200);
    assertThat(evaluate("sharing&recipient=sunrise")).isEqualTo("withdrawn");
    assertThat(client.get(PARTNER, "/cases/" + caseId)).hasStatus(404);
    MvcTestResult again = withdraw(consent, "\"2\"");
    assertThat(again).hasStatus(409);
    assertThat(CaseClient.read(again, "$.type")).endsWith("/nothing-to-withdraw");
  }

  @Test
  void followsTheLatestDecision() {
    client.shareWithSunrise(caseId);
    assertThat(decide("\"decision\": \"granted\"", "\"decision\": \"refused\"")).hasStatus(201);
    assertThat(evaluate("sharing&recipient=sunrise")).isEqualTo("refused");
    client.consentToSunrise(caseId);
    assertThat(evaluate("sharing&recipient=sunrise"))
        .as("an earlier share does not come back with a new consent")
        .isEqualTo("not-shared");
    client.shareWithSunrise(caseId);
    assertThat(evaluate("sharing&recipient=sunrise")).isEqualTo("granted");
  }

  @Test
  void withdrawsOnlyUponWhatWasRead() {
    String consent = client.shareWithSunrise(caseId);
    assertThat(withdraw(consent, "\"9\"")).hasStatus(412);
    assertThat(mvc.post().uri(path(consent)).with(CASEWORKER)).hasStatus(428);
    assertThat(evaluate("sharing&recipient=sunrise")).isEqualTo("granted");
  }

  @Test
  void tellsTheRecipientOnlyWhetherItIsPermitted() {
    assertThat(askAsPartner()).isEqualTo("not-permitted");
    client.shareWithSunrise(caseId);
    assertThat(askAsPartner()).isEqualTo("granted");
    assertThat(client.get(PARTNER, "/cases/" + caseId + "/consents/evaluation?purpose=return"))
        .hasStatus(404);
    assertThat(
            client.get(
                PARTNER,
                "/cases/cas_nosuchcase/consents/evaluation?purpose=sharing&recipient=sunrise"))
        .bodyJson()
        .extractingPath("$.reason")
        .isEqualTo("not-permitted");
  }

  @Test
  void refusesSharingWithNobodyAndConsentThatIsAlreadyOver() {
    assertThat(decide("\"recipient\": \"sunrise\",", "")).hasStatus(400);
    assertThat(decide("\"sharing\"", "\"return\"")).hasStatus(400);
    MvcTestResult past =
        decide("\"language\"", "\"validUntil\": \"2020-01-01T00:00:00Z\", \"language\"");
    assertThat(past).hasStatus(400);
    assertThat(past).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/validUntil");
    assertThat(client.get(CASEWORKER, "/cases/" + caseId + "/consents"))
        .bodyJson()
        .extractingPath("$.items")
        .asArray()
        .isEmpty();
  }

  @Test
  void asksForThePurpose() {
    MvcTestResult refused =
        client.get(CASEWORKER, "/cases/" + caseId + "/consents/evaluation?recipient=sunrise");
    assertThat(refused).hasStatus(400);
    assertThat(refused).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("?purpose");
  }

  @Test
  void keepsAnotherOrganizationOut() {
    var stranger = TestTokens.as("stranger", "caseworker");
    String consent = client.shareWithSunrise(caseId);
    assertThat(client.get(stranger, "/cases/" + caseId + "/consents")).hasStatus(404);
    assertThat(client.get(stranger, "/cases/" + caseId + "/consents/" + consent)).hasStatus(404);
    String other = client.openCase();
    assertThat(client.get(CASEWORKER, "/cases/" + other + "/consents/" + consent)).hasStatus(404);
  }

  private MvcTestResult decide(String part, String instead) {
    return client.post(
        CASEWORKER,
        "/cases/" + caseId + "/consents",
        """
        {"purpose": "sharing", "recipient": "sunrise", "decision": "granted", "givenBy": "self",
         "method": "written", "language": "ron", "interpreter": false}\
        """
            .replace(part, instead));
  }

  @Test
  void answersAServiceForARecipientWithoutALoginAndNothingElse() {
    RequestPostProcessor service = TestTokens.as("nobody", "service");
    String asked = "/cases/" + caseId + "/consents/evaluation?purpose=";
    assertThat(
            CaseClient.read(client.get(service, asked + "sharing&recipient=sunrise"), "$.reason"))
        .isEqualTo("not-permitted");
    client.shareWithSunrise(caseId);
    assertThat(
            CaseClient.read(client.get(service, asked + "sharing&recipient=sunrise"), "$.reason"))
        .isEqualTo("granted");
    assertThat(client.get(service, asked + "return")).hasStatus(403);
  }

  private String evaluate(String query) {
    return CaseClient.read(
        client.get(CASEWORKER, "/cases/" + caseId + "/consents/evaluation?purpose=" + query),
        "$.reason");
  }

  private String askAsPartner() {
    return CaseClient.read(
        client.get(
            PARTNER, "/cases/" + caseId + "/consents/evaluation?purpose=sharing&recipient=sunrise"),
        "$.reason");
  }

  private MvcTestResult withdraw(String consent, String ifMatch) {
    return mvc.post().uri(path(consent)).with(CASEWORKER).header("If-Match", ifMatch).exchange();
  }

  private String path(String consent) {
    return "/api/cases/v1/cases/" + caseId + "/consents/" + consent + "/withdrawal";
  }
}
