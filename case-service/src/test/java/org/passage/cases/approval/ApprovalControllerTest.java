package org.passage.cases.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;

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
class ApprovalControllerTest {
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");
  private static final RequestPostProcessor ELSEWHERE =
      TestTokens.as("harbour", Map.of("office", "milan"), "case-supervisor");
  private static final String CLOSURE =
      """
      {"kind": "closure", "reason": "She has a job and a flat."}\
      """;

  @Autowired MockMvcTester mvc;
  @Autowired Approvals approvals;
  CaseClient client;
  String caseId;
  String path;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
    path = "/cases/" + caseId + "/approvals";
  }

  @Test
  void waitsInTheQueueOfTheOfficeUntilItIsDecided() {
    String id = request(CASEWORKER);
    assertThat(ids(SUPERVISOR, "/approvals?limit=100")).contains(id);
    assertThat(ids(ELSEWHERE, "/approvals?limit=100")).doesNotContain(id);
    assertThat(decide(ELSEWHERE, id, 1, "approved")).hasStatus(404);
    assertThat(decide(CASEWORKER, id, 1, "approved")).hasStatus(403);
    assertThat(approvals.grantedAt(caseId, ApprovalKind.CLOSURE)).isEmpty();
    assertThat(decide(SUPERVISOR, id, 1, "approved"))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("approved");
    assertThat(ids(SUPERVISOR, "/approvals?limit=100")).doesNotContain(id);
    assertThat(decide(SUPERVISOR, id, 2, "refused")).hasStatus(409);
    assertThat(approvals.grantedAt(caseId, ApprovalKind.CLOSURE)).isPresent();
    assertThat(approvals.grantedAt(caseId, ApprovalKind.PLAN)).isEmpty();
  }

  @Test
  void isDecidedBySomebodyElse() {
    RequestPostProcessor both = TestTokens.as("harbour", "caseworker", "case-supervisor");
    String id = request(both);
    assertThat(decide(both, id, 1, "approved"))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.type")
        .asString()
        .endsWith("second-person-needed");
  }

  @Test
  void isNotGrantedAnyMoreOnceItIsAskedForAnew() {
    decide(SUPERVISOR, request(CASEWORKER), 1, "approved");
    String second = request(CASEWORKER);
    assertThat(approvals.grantedAt(caseId, ApprovalKind.CLOSURE)).isEmpty();
    assertThat(
            client.change(
                CASEWORKER, HttpMethod.POST, path + "/" + second + "/withdrawal", "\"1\"", ""))
        .hasStatus(200);
    assertThat(decide(SUPERVISOR, second, 2, "approved")).hasStatus(409);
    assertThat(ids(CASEWORKER, path + "?state=withdrawn")).containsExactly(second);
  }

  private String request(RequestPostProcessor caller) {
    MvcTestResult requested = client.post(caller, path, CLOSURE);
    assertThat(requested).hasStatus(201);
    return CaseClient.read(requested, "$.id");
  }

  private MvcTestResult decide(
      RequestPostProcessor caller, String id, int version, String decision) {
    return client.change(
        caller,
        HttpMethod.POST,
        path + "/" + id + "/decision",
        "\"" + version + '"',
        "{\"decision\": \"" + decision + "\", \"reason\": \"It agrees with the visits.\"}");
  }

  private List<String> ids(RequestPostProcessor caller, String list) {
    MvcTestResult listed = client.get(caller, list);
    assertThat(listed).hasStatus(200);
    return CaseClient.readAll(listed, "$.items[*].id");
  }
}
