package org.passage.cases.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.read;

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
class LegalHoldControllerTest {
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");

  /** Another person, by her id. */
  private static final RequestPostProcessor SECOND =
      TestTokens.as("harbour", "case-supervisor", "legal-adviser");

  @Autowired MockMvcTester mvc;
  private CaseClient client;
  private String caseId;

  @BeforeEach
  void aCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
  }

  @Test
  void keepsACaseFromBeingErasedUntilTwoPeopleLiftIt() {
    String hold = proposed();
    assertThat(erase()).hasStatus(409);
    assertThat(step(SUPERVISOR, hold, "/confirmation", 1)).hasStatus(409);
    assertThat(step(SECOND, hold, "/confirmation", 1))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("in-force");

    assertThat(step(SUPERVISOR, hold, "/lifting", 2)).hasStatus(200);
    assertThat(erase()).as("while it waits for the second person").hasStatus(409);
    assertThat(step(SUPERVISOR, hold, "/confirmation", 3)).hasStatus(409);
    assertThat(step(SECOND, hold, "/confirmation", 2)).hasStatus(412);
    assertThat(step(SECOND, hold, "/confirmation", 3))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.stands")
        .isEqualTo(false);
    assertThat(erase()).hasStatus(204);
  }

  @Test
  void mayBeTakenBackAloneBeforeAnybodyHasConfirmedIt() {
    String hold = proposed();
    assertThat(step(SUPERVISOR, hold, "/lifting", 1)).hasStatus(200);
    assertThat(step(SUPERVISOR, hold, "/lifting", 2)).hasStatus(409);
    assertThat(step(SECOND, hold, "/confirmation", 2)).hasStatus(409);
    assertThat(erase()).hasStatus(204);
  }

  @Test
  void isForSupervisors() {
    assertThat(client.post(CASEWORKER, holds(), "{\"reason\": \"The court asked.\"}"))
        .hasStatus(403);
    RequestPostProcessor elsewhere =
        TestTokens.as("harbour", Map.of("office", "elsewhere"), "case-supervisor");
    assertThat(client.post(elsewhere, holds(), "{\"reason\": \"The court asked.\"}"))
        .hasStatus(404);
    assertThat(
            client.post(
                SUPERVISOR,
                holds(),
                "{\"reason\": \"The court asked.\", \"until\": \"2020-01-01T00:00:00Z\"}"))
        .hasStatus(400);
    assertThat(CaseClient.readAll(client.get(SUPERVISOR, holds()), "$.items[*].id"))
        .isEqualTo(List.of());
  }

  private String holds() {
    return "/cases/" + caseId + "/legal-holds";
  }

  private String proposed() {
    MvcTestResult proposed =
        client.post(SUPERVISOR, holds(), "{\"reason\": \"The court asked for the file.\"}");
    assertThat(proposed).hasStatus(201);
    return holds() + "/" + read(proposed, "$.id");
  }

  private MvcTestResult step(RequestPostProcessor by, String hold, String step, int version) {
    return client.change(by, HttpMethod.POST, hold + step, "\"" + version + "\"", "");
  }

  private MvcTestResult erase() {
    return client.change(
        SUPERVISOR,
        HttpMethod.POST,
        "/cases/" + caseId + "/erasure",
        "\"1\"",
        "{\"reason\": \"her-request\"}");
  }
}
