package org.passage.cases.children;

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
class ChildrenControllerTest {
  private static final String ASSESSED =
      """
      {"agreed": true, "assessedOn": "2026-10-06", "methods": ["interview"], "youngest": 17, "oldest": 20}\
      """;
  private static final String GUARDIAN =
      """
      {"name": "Ana Example", "kind": "relative", "authority": "court-order", "evidence": "Order 12/2026",
       "phone": "+37360000002", "since": "2026-10-01"}\
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
  void givesTheBenefitOfTheDoubt() {
    assertThat(assess(1, ASSESSED))
        .hasStatus(201)
        .bodyJson()
        .extractingPath("$.child")
        .isEqualTo(true);
    assertThat(client.get(CASEWORKER, path)).bodyJson().extractingPath("$.child").isEqualTo(true);
    assertThat(assess(2, ASSESSED.replace("17", "18")))
        .bodyJson()
        .extractingPath("$.child")
        .isEqualTo(false);
    assertThat(client.get(CASEWORKER, path + "/age-assessments"))
        .bodyJson()
        .extractingPath("$.items[*].youngest")
        .asArray()
        .containsExactly(18, 17);
  }

  @Test
  void assessesNobodyWithoutHerAgreement() {
    assertPointer(assess(1, ASSESSED.replace("true", "false")), "/agreed");
    assertPointer(assess(1, ASSESSED.replace("20", "16")), "/oldest");
    assertPointer(assess(1, ASSESSED.replace("2026-10-06", "2999-10-06")), "/assessedOn");
  }

  @Test
  void recordsWhoSpeaksForHer() {
    assertThat(client.get(CASEWORKER, path + "/guardian")).hasStatus(404);
    assertThat(guard(1, GUARDIAN)).hasStatus(200);
    assertThat(client.get(CASEWORKER, path + "/guardian"))
        .bodyJson()
        .extractingPath("$.evidence")
        .isEqualTo("Order 12/2026");
    assertPointer(guard(2, GUARDIAN.replace("+3736", "+9996")), "/phone");
    assertPointer(
        guard(2, GUARDIAN.replace("2026-10-01\"", "2026-10-01\", \"until\": \"2026-09-01\"")),
        "/until");
    assertThat(client.change(CASEWORKER, HttpMethod.DELETE, path + "/guardian", "\"2\"", ""))
        .hasStatus(204);
    assertThat(client.get(CASEWORKER, path + "/guardian")).hasStatus(404);
  }

  private static void assertPointer(MvcTestResult refused, String pointer) {
    assertThat(refused)
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo(pointer);
  }

  private MvcTestResult assess(int version, String body) {
    return client.change(
        CASEWORKER, HttpMethod.POST, path + "/age-assessments", "\"" + version + "\"", body);
  }

  private MvcTestResult guard(int version, String body) {
    return client.change(
        CASEWORKER, HttpMethod.PUT, path + "/guardian", "\"" + version + "\"", body);
  }
}
