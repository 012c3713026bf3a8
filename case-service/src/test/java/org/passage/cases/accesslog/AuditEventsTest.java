package org.passage.cases.accesslog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
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
class AuditEventsTest {
  private static final RequestPostProcessor AUDITOR = TestTokens.as("harbour", "auditor");

  @Autowired MockMvcTester mvc;
  CaseClient client;
  String caseId;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
  }

  @Test
  void tellsWhoDidWhat() {
    assertThat(client.get(CASEWORKER, "/cases/" + caseId)).hasStatus(200);
    assertThat(client.get(TestTokens.as("harbour", "analyst"), "/cases/" + caseId)).hasStatus(403);
    assertThat(client.get(TestTokens.as("stranger", "caseworker"), "/cases/" + caseId))
        .hasStatus(404);
    List<Map<String, Object>> events = events();
    assertThat(events).extracting("operation").startsWith("openCase", "getCase", "getCase");
    assertThat(events).extracting("kind").startsWith("write", "read", "refusal", "refusal");
    assertThat(events)
        .extracting("organizationId")
        .startsWith("harbour", "harbour", "harbour", "stranger");
    assertThat(events.stream().map(it -> it.get("basis"))).contains("care-team");
    assertThat(events.toString()).doesNotContain("Mira");
  }

  @Test
  void tellsThatAWriteWasRefusedForItsVersion() {
    MvcTestResult stale =
        client.change(
            CASEWORKER,
            HttpMethod.PUT,
            "/cases/" + caseId + "/care-team/harbour-health-worker",
            "\"77\"",
            "");
    assertThat(stale).hasStatus(412);
    assertThat(events()).extracting("outcome").endsWith("failed");
  }

  @Test
  void verifiesAsIntact() {
    MvcTestResult verified =
        client.post(AUDITOR, "/audit/verifications", "{\"caseId\": \"" + caseId + "\"}");
    assertThat(verified).hasStatus(200);
    assertThat(verified).bodyJson().extractingPath("$.intact").isEqualTo(true);
    assertThat(client.post(AUDITOR, "/audit/verifications", "{}"))
        .bodyJson()
        .extractingPath("$.intact")
        .isEqualTo(true);
    assertThat(client.get(AUDITOR, "/audit/anchors")).hasStatus(200);
  }

  @Test
  void refusesWhatItDoesNotUnderstand() {
    String path = "/cases/" + caseId + "/audit-events";
    for (String query :
        List.of("?kind=nothing", "?from=yesterday", "?limit=0", "?limit=101", "?cursor=x")) {
      assertThat(client.get(AUDITOR, path + query)).as(query).hasStatus(400);
    }
    assertThat(client.get(AUDITOR, "/cases/cas_unknown/audit-events")).hasStatus(404);
    assertThat(client.get(TestTokens.as("sunrise", "auditor"), path)).hasStatus(404);
    assertThat(client.post(AUDITOR, "/audit/verifications", "{\"caseId\": \"$ne\"}"))
        .hasStatus(400);
    assertThat(client.post(AUDITOR, "/audit/verifications", "{\"other\": 1}")).hasStatus(400);
  }

  @Test
  void givesNoMergedLogWhenAServiceCannotBeAsked() {
    MvcTestResult answer = client.get(CASEWORKER, "/cases/" + caseId + "/access-log");
    assertThat(answer).hasStatus(503);
  }

  private List<Map<String, Object>> events() {
    MvcTestResult answer = client.get(AUDITOR, "/cases/" + caseId + "/audit-events?limit=100");
    assertThat(answer).hasStatus(200);
    try {
      return JsonPath.read(answer.getResponse().getContentAsString(), "$.items");
    } catch (UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
