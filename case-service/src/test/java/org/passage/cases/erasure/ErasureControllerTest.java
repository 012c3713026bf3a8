package org.passage.cases.erasure;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.PARTNER;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.cases.CaseClient;
import org.passage.cases.casefile.Cases;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class ErasureControllerTest {
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");
  private static final String HER_WISH = "{\"reason\": \"her-request\"}";

  @Autowired MockMvcTester mvc;
  @Autowired MongoDatabase database;
  CaseClient client;
  String caseId = "";

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
    client.shareWithSunrise(caseId);
  }

  @Test
  void leavesNoSuchCaseForAnybody() {
    assertThat(client.get(PARTNER, "/cases/" + caseId + "?purpose=shelter")).hasStatus(200);

    assertThat(erase(SUPERVISOR, "\"1\"", HER_WISH)).hasStatus(204);

    for (RequestPostProcessor caller : List.of(CASEWORKER, SUPERVISOR, PARTNER)) {
      assertThat(client.get(caller, "/cases/" + caseId)).hasStatus(404);
    }
    for (String part : List.of("/consents", "/encounters", "/timeline", "/care-team", "/shares")) {
      assertThat(client.get(CASEWORKER, "/cases/" + caseId + part)).as(part).hasStatus(404);
    }
    assertThat(client.get(CASEWORKER, "/cases?limit=100")).bodyText().doesNotContain(caseId);
    assertThat(client.get(SUPERVISOR, "/cases?limit=100")).bodyText().doesNotContain(caseId);
    assertThat(client.post(CASEWORKER, "/cases/searches", "{\"name\": \"Mira\"}"))
        .hasStatus(200)
        .bodyText()
        .doesNotContain(caseId);
    assertThat(erase(SUPERVISOR, "\"2\"", HER_WISH)).hasStatus(404);
  }

  @Test
  void destroysTheKeyAndLeavesWhatCounts() {
    erase(SUPERVISOR, "\"1\"", HER_WISH);

    assertThat(keys()).isZero();
    Document left = database.getCollection("cases").find(eq("_id", caseId)).first();
    assertThat(Objects.requireNonNull(left))
        .hasEntrySatisfying("standing", it -> assertThat((Document) it).containsKey("erasedAt"))
        .hasEntrySatisfying(
            "identification",
            it -> assertThat((Document) it).containsEntry("outcome", "PRESUMED_TRAFFICKED"))
        .containsEntry("tokens", List.of())
        .doesNotContainKey("retry");
    assertThat(left.get("person", Document.class)).containsEntry("sex", "FEMALE");
  }

  @Test
  void letsNothingBeReadAgainByARepeatedRequest() {
    String body =
        """
        {"person": {"givenNames": "Mira", "sex": "female", "nationality": "MD"}, "screening": %s}\
        """
            .formatted(CaseClient.SCREENING);
    MvcTestResult opened = post(CASEWORKER, "/cases", "the-key-of-the-opening", body);
    caseId = CaseClient.read(opened, "$.id");
    erase(SUPERVISOR, "\"1\"", HER_WISH);

    MvcTestResult again = post(CASEWORKER, "/cases", "the-key-of-the-opening", body);

    assertThat(again).hasStatus(410).bodyText().contains("/case-erased").doesNotContain("Mira");
  }

  @Test
  void isAnsweredAgainWhenRepeated() {
    String path = "/cases/" + caseId + "/erasure";
    assertThat(post(SUPERVISOR, path, "the-key-of-the-erasure", HER_WISH)).hasStatus(204);
    assertThat(post(SUPERVISOR, path, "the-key-of-the-erasure", HER_WISH)).hasStatus(204);
  }

  @Test
  void isOnRecordForTheAuditorsOfTheOrganizationWhoseCaseItWas() {
    client.get(TestTokens.as("stranger", "caseworker"), "/cases/" + caseId);
    erase(SUPERVISOR, "\"1\"", HER_WISH);

    MvcTestResult log =
        client.get(TestTokens.as("harbour", "auditor"), "/cases/" + caseId + "/audit-events");

    assertThat(log).hasStatus(200);
    assertThat(log).bodyText().contains("eraseCase", "openCase", "stranger");
  }

  @Test
  void isToldByAnEventWithItsReason() throws InterruptedException {
    erase(SUPERVISOR, "\"1\"", HER_WISH);

    Document told = null;
    Instant deadline = Instant.now().plus(Duration.ofSeconds(10));
    while (told == null && Instant.now().isBefore(deadline)) {
      Thread.sleep(50);
      told =
          database
              .getCollection("events")
              .find(
                  new Document("event.caseId", caseId)
                      .append("event.type", "org.passage.cases.case-erased.v1"))
              .first();
    }

    assertThat(
            Objects.requireNonNull(told).get("event", Document.class).get("data", Document.class))
        .isEqualTo(new Document("reason", "her-request"));
  }

  @Test
  void isFinishedAfterACrash(@Autowired Cases cases) throws InterruptedException {
    // What the operation writes first; then its process is gone.
    cases.close(cases.find(caseId).orElseThrow().erased("her-request", Instant.now()));

    Instant deadline = Instant.now().plus(Duration.ofSeconds(10));
    while (keys() > 0 && Instant.now().isBefore(deadline)) {
      assertThat(client.get(CASEWORKER, "/cases/" + caseId)).hasStatus(404);
      Thread.sleep(50);
    }
    assertThat(keys()).isZero();
  }

  @Test
  void isForASupervisorOfItsOfficeAlone() {
    assertThat(erase(CASEWORKER, "\"1\"", HER_WISH)).hasStatus(403);
    assertThat(erase(TestTokens.as("stranger", "case-supervisor"), "\"1\"", HER_WISH))
        .hasStatus(404);
    assertThat(erase(TestTokens.as("sunrise", "case-supervisor"), "\"1\"", HER_WISH))
        .hasStatus(404);
    assertThat(client.get(CASEWORKER, "/cases/" + caseId)).hasStatus(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"reason\": \"\"}", "{\"reason\": \"because\"}", "[]", ""})
  void needsAReasonThatIsOne(String body) {
    assertThat(erase(SUPERVISOR, "\"1\"", body)).hasStatus(400);
    assertThat(client.get(CASEWORKER, "/cases/" + caseId)).hasStatus(200);
  }

  @Test
  void needsTheVersionThatWasRead() {
    assertThat(client.post(SUPERVISOR, "/cases/" + caseId + "/erasure", HER_WISH)).hasStatus(428);
    assertThat(erase(SUPERVISOR, "\"9\"", HER_WISH)).hasStatus(412);
    assertThat(client.get(CASEWORKER, "/cases/" + caseId)).hasStatus(200);
  }

  private long keys() {
    return database.getCollection("keys").countDocuments(eq("keyAltNames", caseId));
  }

  private MvcTestResult erase(RequestPostProcessor caller, String ifMatch, String body) {
    return client.change(caller, HttpMethod.POST, "/cases/" + caseId + "/erasure", ifMatch, body);
  }

  private MvcTestResult post(RequestPostProcessor caller, String path, String key, String body) {
    return mvc.post()
        .uri("/api/cases/v1" + path)
        .with(caller)
        .header("Idempotency-Key", key)
        .header("If-Match", "\"1\"")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .exchange();
  }
}
