package org.passage.cases.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.PARTNER;
import static org.passage.cases.CaseClient.SCREENING;
import static org.passage.cases.CaseClient.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  void letsHerEndHerCaseAndNobodyElseMoveIt() {
    assertThat(moved("{\"to\": \"closed\", \"reason\": \"lost-contact\"}"))
        .hasStatus(409)
        .bodyText()
        .contains("/processing-restricted");
    assertThat(moved("{\"to\": \"assistance\", \"reason\": \"her-wish\"}")).hasStatus(409);
    assertThat(moved("{\"to\": \"closed\", \"reason\": \"her-wish\"}")).hasStatus(200);
  }

  @Test
  void letsWhatSheAskedToBeCorrectedBeCorrectedAndNothingElse() {
    assertThat(corrected()).hasStatus(409);
    MvcTestResult asked =
        client.post(CASEWORKER, her + "/correction-requests", "{\"wish\": \"It is Mirela.\"}");
    assertThat(asked).hasStatus(201);
    assertThat(rescreened()).hasStatus(409);
    assertThat(corrected()).hasStatus(200);
    String decision = her + "/correction-requests/" + read(asked, "$.id") + "/decision";
    assertThat(
            client.change(
                CASEWORKER, HttpMethod.POST, decision, "\"1\"", "{\"decision\": \"done\"}"))
        .hasStatus(200);
    assertThat(corrected()).hasStatus(409);
  }

  @Test
  void keepsACaseThatWasOfferedBeforeWhereItIs() {
    client = new CaseClient(mvc);
    her = "/cases/" + client.openCase();
    RequestPostProcessor genoa =
        TestTokens.as("harbour", Map.of("office", "genoa"), "caseworker", "intake-officer");
    MvcTestResult offered =
        client.change(
            CASEWORKER,
            HttpMethod.POST,
            her + "/transfers",
            "\"1\"",
            """
            {"to": {"organizationId": "harbour", "office": "genoa"}, "reason": "She moves there."}\
            """);
    assertThat(offered).hasStatus(201);
    assertThat(client.post(CASEWORKER, her + "/restrictions", "{\"ground\": \"objection\"}"))
        .hasStatus(201);
    String transfer = "/case-transfers/" + read(offered, "$.id");
    assertThat(client.change(genoa, HttpMethod.POST, transfer + "/acceptance", "\"2\"", ""))
        .hasStatus(409)
        .bodyText()
        .contains("/processing-restricted");
    assertThat(client.get(genoa, her)).hasStatus(404);
  }

  @Test
  void keepsHerOutOfExports() {
    RequestPostProcessor other = TestTokens.as("unexported", "caseworker");
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      MvcTestResult opened =
          client.post(
              other,
              "/cases",
              """
              {"person": {"givenNames": "Mira", "sex": "female", "nationality": "MD"}, "screening": %s}\
              """
                  .formatted(SCREENING));
      codes.add(read(opened, "$.code"));
      her = "/cases/" + read(opened, "$.id");
    }
    assertThat(client.post(other, her + "/restrictions", "{\"ground\": \"objection\"}"))
        .hasStatus(201);
    assertThat(client.get(other, "/cases/export"))
        .hasStatus(200)
        .bodyText()
        .contains(codes.getFirst())
        .doesNotContain(codes.getLast());
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

  private MvcTestResult moved(String move) {
    return client.change(CASEWORKER, HttpMethod.POST, her + "/status-changes", "\"1\"", move);
  }

  private MvcTestResult corrected() {
    String eTag = String.valueOf(client.get(CASEWORKER, her).getResponse().getHeader("ETag"));
    return client.change(
        CASEWORKER,
        HttpMethod.PUT,
        her + "/person",
        eTag,
        "{\"givenNames\": \"Mirela\", \"sex\": \"female\", \"nationality\": \"MD\"}");
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
