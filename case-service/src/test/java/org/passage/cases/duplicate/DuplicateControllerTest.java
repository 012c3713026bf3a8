package org.passage.cases.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class DuplicateControllerTest {
  private static final String MIRA =
      """
      "givenNames": "Юлия", "familyName": "Examplova", "birthDate": "1999-04-12",
      "contact": {"mobilePhone": "+37369123456"}\
      """;

  @Autowired MockMvcTester mvc;
  CaseClient client;
  RequestPostProcessor me;
  RequestPostProcessor colleague;
  String hers;

  @BeforeEach
  void open() {
    client = new CaseClient(mvc);
    // An organization of its own, in which nobody else is called so.
    String organization = "twins" + System.nanoTime();
    me = TestTokens.as(organization, "caseworker");
    colleague = TestTokens.as(organization, "caseworker", "analyst");
    hers = open(me, MIRA);
  }

  @Test
  void comeWithAScoreAndReasonsTheLikeliestFirst() {
    String same = open(me, MIRA.replace("Юлия", "Yulia"));
    String older =
        open(me, MIRA.replace("1999-04-12", "1999-01-01").replace("69123456", "69123457"));
    open(me, "\"givenNames\": \"Ana\", \"familyName\": \"Other\"");
    open(colleague, MIRA);
    MvcTestResult proposed = proposals(me, hers);
    assertThat(CaseClient.readAll(proposed, "$.items[*].case.id")).containsExactly(same, older);
    assertThat(CaseClient.readAll(proposed, "$.items[0].reasons[*]"))
        .contains("birth-date-same", "phone-same", "nationality-same");
    assertThat(CaseClient.readAll(proposed, "$.items[1].reasons[*]"))
        .contains("name-same", "birth-year-same")
        .doesNotContain("phone-same");
    assertThat(proposed)
        .bodyJson()
        .extractingPath("$.items[0].score")
        .asNumber()
        .satisfies(it -> assertThat(it.doubleValue()).isBetween(0.9, 1.0));
    assertThat(client.get(colleague, "/cases/" + hers + "/duplicate-proposals")).hasStatus(404);
  }

  @Test
  void doNotComeAgainOnceSomebodyKnowsBetter() {
    String twin = open(me, MIRA);
    assertThat(ids(hers)).containsExactly(twin);
    String dismissals = "/cases/" + hers + "/duplicate-dismissals";
    assertThat(client.post(me, dismissals, "{\"otherCaseId\": \"" + hers + "\"}")).hasStatus(400);
    assertThat(client.post(me, dismissals, "{\"otherCaseId\": \"cas_0000000000000000\"}"))
        .hasStatus(404);
    String body = "{\"otherCaseId\": \"" + twin + "\"}";
    assertThat(client.post(me, dismissals, body)).hasStatus(204);
    assertThat(client.post(me, dismissals, body)).hasStatus(204);
    assertThat(ids(hers)).isEmpty();
    assertThat(ids(twin)).isEmpty();
  }

  private MvcTestResult proposals(RequestPostProcessor caller, String caseId) {
    MvcTestResult proposed = client.get(caller, "/cases/" + caseId + "/duplicate-proposals");
    assertThat(proposed).hasStatus(200);
    return proposed;
  }

  private List<String> ids(String caseId) {
    return CaseClient.readAll(proposals(me, caseId), "$.items[*].case.id");
  }

  private String open(RequestPostProcessor by, String person) {
    MvcTestResult opened =
        client.post(
            by,
            "/cases",
            """
            {"person": {"sex": "female", "nationality": "MD", %s}, "screening": %s}\
            """
                .formatted(person, CaseClient.SCREENING));
    assertThat(opened).hasStatus(201);
    return CaseClient.read(opened, "$.id");
  }
}
