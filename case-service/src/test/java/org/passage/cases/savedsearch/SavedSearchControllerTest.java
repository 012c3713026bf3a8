package org.passage.cases.savedsearch;

import static org.assertj.core.api.Assertions.assertThat;

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
class SavedSearchControllerTest {
  private static final String CHILDREN =
      """
      {"name": "Children", "filter": {"scope": "mine", "status": ["identified"], "child": true}}\
      """;

  @Autowired MockMvcTester mvc;
  CaseClient client;

  @BeforeEach
  void client() {
    client = new CaseClient(mvc);
  }

  @Test
  void findsAgainWhatItsFiltersLeave() {
    RequestPostProcessor me = TestTokens.as("saving", "caseworker");
    String child = open(me, "2015-01-01");
    open(me, "1990-01-01");
    String search = saved(me, CHILDREN);
    assertThat(client.get(me, search + "/cases"))
        .bodyJson()
        .extractingPath("$.items[*].id")
        .asArray()
        .containsExactly(child);
    String adults = CHILDREN.replace("true", "false");
    assertThat(client.change(me, HttpMethod.PUT, search, "\"1\"", adults)).hasStatus(200);
    assertThat(client.get(me, search + "/cases"))
        .bodyJson()
        .extractingPath("$.items[*].id")
        .asArray()
        .hasSize(1)
        .doesNotContain(child);
  }

  @Test
  void isForWhoeverSavedItAlone() {
    RequestPostProcessor me = TestTokens.as("saving", "caseworker");
    RequestPostProcessor colleague = TestTokens.as("saving", "intake-officer");
    String search = saved(me, CHILDREN);
    assertThat(client.get(colleague, search)).hasStatus(404);
    assertThat(client.get(colleague, search + "/cases")).hasStatus(404);
    assertThat(client.get(colleague, "/saved-searches"))
        .bodyJson()
        .extractingPath("$.items")
        .asArray()
        .isEmpty();
    assertThat(client.change(me, HttpMethod.DELETE, search, "\"1\"", "")).hasStatus(204);
    assertThat(client.get(me, search)).hasStatus(404);
  }

  @Test
  void narrowsTheListOfCasesDown() {
    RequestPostProcessor me = TestTokens.as("narrowing", "caseworker");
    RequestPostProcessor supervisor =
        TestTokens.as("narrowing", Map.of("office", "main"), "case-supervisor");
    String one = open(me, "1990-01-01");
    String code = CaseClient.read(client.get(me, "/cases/" + one), "$.code");
    open(me, "1990-01-01");
    assertThat(found(me, "scope=mine&code=" + code)).containsExactly(one);
    assertThat(found(me, "openedUntil=2020-01-01")).isEmpty();
    assertThat(found(me, "openedFrom=2020-01-01")).hasSize(2);
    assertThat(found(me, "status=closed&status=identified")).hasSize(2);
    assertThat(found(me, "outcome=not-trafficked")).isEmpty();
    assertThat(found(supervisor, "scope=mine")).isEmpty();
    assertThat(client.get(me, "/cases?scope=office")).hasStatus(400);
    assertThat(client.get(me, "/cases?openedFrom=2020-01-02&openedUntil=2020-01-01"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo("?openedUntil");
  }

  private List<String> found(RequestPostProcessor caller, String query) {
    return CaseClient.readAll(client.get(caller, "/cases?" + query), "$.items[*].id");
  }

  private String saved(RequestPostProcessor me, String body) {
    MvcTestResult saved = client.post(me, "/saved-searches", body);
    assertThat(saved).hasStatus(201);
    return "/saved-searches/" + CaseClient.read(saved, "$.id");
  }

  private String open(RequestPostProcessor by, String birthDate) {
    MvcTestResult opened =
        client.post(
            by,
            "/cases",
            """
            {"person": {"birthDate": "%s", "sex": "female", "nationality": "MD"}, "screening": %s}\
            """
                .formatted(birthDate, CaseClient.SCREENING));
    assertThat(opened).hasStatus(201);
    return CaseClient.read(opened, "$.id");
  }
}
