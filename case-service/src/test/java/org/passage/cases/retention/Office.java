package org.passage.cases.retention;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.cases.CaseClient.SCREENING;
import static org.passage.cases.CaseClient.read;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.TestTokens;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** An organization of its own, whose cases were closed long ago. */
final class Office {
  static final String TWO_YEARS =
      """
      {"years": 2, "childFromMajority": true, "rules": [{"child": true, "years": 1}],
       "legalBasis": "Archives act, section 12."}\
      """;

  final RequestPostProcessor caseworker;
  final RequestPostProcessor supervisor;
  final RequestPostProcessor lawyer;
  private final CaseClient client;
  private final MongoDatabase database;

  Office(MockMvcTester mvc, MongoDatabase database, String organization) {
    this.client = new CaseClient(mvc);
    this.database = database;
    this.caseworker = TestTokens.as(organization, "caseworker");
    this.supervisor = TestTokens.as(organization, "case-supervisor");
    this.lawyer = TestTokens.as(organization, "legal-adviser");
  }

  /** A case that was closed a number of years and a day ago. */
  String closed(int years, LocalDate birthDate) {
    MvcTestResult opened =
        client.post(
            caseworker,
            "/cases",
            """
            {"person": {"givenNames": "Secretname", "birthDate": "%s", "sex": "female", "nationality": "MD"},
             "screening": %s}\
            """
                .formatted(birthDate, SCREENING));
    assertThat(opened).hasStatus(201);
    String caseId = read(opened, "$.id");
    assertThat(moved(caseId, 1, "closed", "her-wish")).hasStatus(200);
    database
        .getCollection("cases")
        .updateOne(
            eq("_id", caseId),
            set(
                "standing.closedAt",
                LocalDate.now(ZoneOffset.UTC)
                    .minusYears(years)
                    .minusDays(1)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()));
    return caseId;
  }

  String closed(int years) {
    return closed(years, LocalDate.of(1990, 1, 1));
  }

  MvcTestResult moved(String caseId, int version, String to, String reason) {
    return client.change(
        caseworker,
        HttpMethod.POST,
        "/cases/" + caseId + "/status-changes",
        "\"" + version + "\"",
        "{\"to\": \"%s\", \"reason\": \"%s\"}".formatted(to, reason));
  }

  void hold(String caseId) {
    assertThat(
            client.post(
                supervisor,
                "/cases/" + caseId + "/legal-holds",
                "{\"reason\": \"The court asked for it.\"}"))
        .hasStatus(201);
  }

  void restrict(String caseId) {
    assertThat(
            client.post(
                caseworker,
                "/cases/" + caseId + "/restrictions",
                "{\"ground\": \"unlawful-processing\"}"))
        .hasStatus(201);
  }

  /** Merges two cases that were just closed. */
  void merge(String into, String other) {
    assertThat(
            client.change(
                supervisor,
                HttpMethod.POST,
                "/cases/" + into + "/merged-cases",
                "\"2\"",
                """
                {"duplicateCaseId": "%s", "duplicateETag": "\\"2\\"", "reason": "She told us."}\
                """
                    .formatted(other)))
        .hasStatus(201);
  }

  MvcTestResult scheduled(int version, String schedule) {
    return client.change(
        supervisor, HttpMethod.PUT, "/retention-schedule", "\"" + version + "\"", schedule);
  }

  MvcTestResult started(boolean dryRun) {
    return client.post(supervisor, "/retention-runs", "{\"dryRun\": %s}".formatted(dryRun));
  }

  /** A run that has come to a state. */
  String run(boolean dryRun, String state) {
    MvcTestResult started = started(dryRun);
    assertThat(started).hasStatus(201);
    String id = read(started, "$.id");
    until(id, state);
    return id;
  }

  void until(String run, String state) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(read(told(run), "$.state")).isEqualTo(state));
  }

  MvcTestResult told(String run) {
    return client.get(supervisor, "/retention-runs/" + run);
  }

  MvcTestResult said(String run) {
    return client.get(supervisor, "/retention-runs/" + run + "/cases?limit=100");
  }

  /** The cases of which a run says something. */
  List<String> cases(String run, String verdict) {
    return CaseClient.readAll(
        client.get(supervisor, "/retention-runs/" + run + "/cases?verdict=" + verdict),
        "$.items[*].caseId");
  }

  String keptBecause(String run, String caseId) {
    List<String> reasons =
        CaseClient.readAll(said(run), "$.items[?(@.caseId == '" + caseId + "')].keptBecause");
    return String.join(",", reasons);
  }

  MvcTestResult stepped(RequestPostProcessor by, String run, String step) {
    String eTag = told(run).getResponse().getHeader("ETag");
    return client.change(
        by, HttpMethod.POST, "/retention-runs/" + run + "/" + step, String.valueOf(eTag), "");
  }

  boolean there(String caseId) {
    return client.get(caseworker, "/cases/" + caseId).getResponse().getStatus() == 200;
  }

  boolean keyThere(String caseId) {
    return database.getCollection("keys").countDocuments(eq("keyAltNames", caseId)) > 0;
  }
}
