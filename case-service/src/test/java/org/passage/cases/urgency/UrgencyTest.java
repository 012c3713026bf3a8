package org.passage.cases.urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class UrgencyTest {
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final String LOW =
      """
      {"indicators": {"traffickingExtent": "low", "expectedCaseload": "low", "criminalControl": "low",
        "reprisalCapacity": "low", "lawEnforcementCapacity": "low", "corruption": "low",
        "governmentCommitment": "low"},
       "cooperatedWithAuthorities": false, "intendsToCooperate": false, "traffickerKnows": false}\
      """;

  @Autowired MockMvcTester mvc;
  @Autowired MongoDatabase database;
  @Autowired MarksFeed feed;
  CaseClient client;
  String caseId;
  String hers;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
    hers = "/cases/" + caseId;
  }

  @Test
  void findsCasesByTheLevelThatCountsAtOnce() {
    assertThat(found(CASEWORKER, "riskLevel=low&riskLevel=high")).doesNotContain(caseId);
    client.post(CASEWORKER, hers + "/risk-assessments", LOW);
    assertThat(found(CASEWORKER, "riskLevel=low")).contains(caseId);
    String high = LOW.replace("false}", "true, \"selfHarm\": \"plan\"}");
    String assessed =
        CaseClient.read(client.post(CASEWORKER, hers + "/risk-assessments", high), "$.id");
    assertThat(found(CASEWORKER, "riskLevel=low,high")).contains(caseId);
    assertThat(found(SUPERVISOR, "riskLevel=low")).doesNotContain(caseId);
    client.post(CASEWORKER, hers + "/risk-assessments", LOW);
    assertThat(found(CASEWORKER, "riskLevel=low")).contains(caseId);
    client.change(
        SUPERVISOR,
        HttpMethod.POST,
        hers + "/risk-assessments/" + assessed + "/approval",
        "\"1\"",
        "{}");
    assertThat(found(TestTokens.as("lantern", "case-supervisor"), "riskLevel=low")).isEmpty();
  }

  @Test
  void doesNotTellTheRiskToWhoMayNotReadIt() {
    RequestPostProcessor intake = TestTokens.as("harbour", "intake-officer");
    assertThat(client.get(intake, "/cases?riskLevel=high"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo("?riskLevel");
    assertThat(client.get(intake, "/cases?overdue=task,risk-review")).hasStatus(400);
    assertThat(client.get(intake, "/cases?overdue=task")).hasStatus(200);
    String saved =
        CaseClient.read(
            client.post(
                intake,
                "/saved-searches",
                "{\"name\": \"x\", \"filter\": {\"riskLevel\": [\"high\"]}}"),
            "$.id");
    assertThat(client.get(intake, "/saved-searches/" + saved + "/cases")).hasStatus(400);
  }

  @Test
  void findsCasesByATaskThatIsOverdueUntilNoneIs() {
    add(TODAY);
    assertThat(found(CASEWORKER, "overdue=task")).doesNotContain(caseId);
    String late = add(TODAY.minusDays(1));
    String later = add(TODAY.minusDays(3));
    assertThat(found(CASEWORKER, "overdue=task")).contains(caseId);
    assertThat(found(CASEWORKER, "overdue=risk-review,task")).contains(caseId);
    assertThat(found(CASEWORKER, "overdue=risk-review")).doesNotContain(caseId);
    end(later);
    assertThat(found(CASEWORKER, "overdue=task")).contains(caseId);
    end(late);
    assertThat(found(CASEWORKER, "overdue=task")).doesNotContain(caseId);
  }

  @Test
  void findsCasesByWhatTheirOpenFlagsAreAbout() {
    String health = raise("health", "low");
    raise("threat", "high");
    assertThat(found(CASEWORKER, "flagKind=health")).contains(caseId);
    assertThat(found(CASEWORKER, "flagSeverity=high")).contains(caseId);
    assertThat(found(CASEWORKER, "flagKind=health&flagSeverity=low")).contains(caseId);
    assertThat(found(CASEWORKER, "flagKind=health&flagSeverity=high")).doesNotContain(caseId);
    assertThat(found(CASEWORKER, "flagKind=health,lost-contact&flagSeverity=low,medium"))
        .contains(caseId);
    resolve(health);
    assertThat(found(CASEWORKER, "flagKind=health")).doesNotContain(caseId);
    assertThat(found(CASEWORKER, "flagKind=threat&status=identified")).contains(caseId);
    assertThat(found(CASEWORKER, "flagKind=threat&status=closed")).doesNotContain(caseId);
  }

  @Test
  void isFoundAgainBySavedSearchesAndInPages() {
    raise("legal-deadline", "medium");
    String other = client.openCase();
    client.post(CASEWORKER, "/cases/" + other + "/flags", flag("legal-deadline", "medium"));
    MvcTestResult saved =
        client.post(
            CASEWORKER,
            "/saved-searches",
            """
            {"name": "Deadlines", "filter": {"flagKind": ["legal-deadline"], "flagSeverity": ["medium"],
             "overdue": ["task"], "riskLevel": ["high", "low"]}}\
            """);
    assertThat(saved).hasStatus(201);
    String search = "/saved-searches/" + CaseClient.read(saved, "$.id");
    assertThat(client.get(CASEWORKER, search))
        .bodyJson()
        .extractingPath("$.filter.riskLevel")
        .asArray()
        .containsExactlyInAnyOrder("high", "low");
    assertThat(client.get(CASEWORKER, search + "/cases"))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.items")
        .asArray()
        .isEmpty();
    MvcTestResult first = client.get(CASEWORKER, "/cases?flagKind=legal-deadline&limit=1");
    assertThat(CaseClient.readAll(first, "$.items[*].id")).containsExactly(other);
    String next = CaseClient.read(first, "$.next");
    assertThat(found(CASEWORKER, "flagKind=legal-deadline&limit=1&cursor=" + next))
        .containsExactly(caseId);
  }

  @Test
  void isNoChangeOfTheCaseAndOutlivesOne() {
    raise("lost-contact", "low");
    MvcTestResult read = client.get(CASEWORKER, hers);
    assertThat(read.getResponse().getHeader("ETag")).isEqualTo("\"1\"");
    MvcTestResult corrected =
        client.change(
            CASEWORKER,
            HttpMethod.PUT,
            hers + "/person",
            "\"1\"",
            "{\"sex\": \"female\", \"nationality\": \"MD\"}");
    assertThat(corrected).hasStatus(200);
    assertThat(found(CASEWORKER, "flagKind=lost-contact")).contains(caseId);
    assertThat(stored().toJson())
        .contains("marks")
        .doesNotContain("lost-contact")
        .doesNotContain("LOST_CONTACT");
  }

  @Test
  void knowsWhatAllChangesOfOneMomentLeft() throws Exception {
    List<String> raised =
        IntStream.range(0, 6).mapToObj(it -> raise("child-protection", "low")).toList();
    try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Boolean>> all =
          raised.stream()
              .map(it ->
                  (Callable<Boolean>)
                      () -> {
                        resolve(it);
                        raise("whereabouts-known", "low");
                        return true;
                      })
              .toList();
      together.invokeAll(all).forEach(it -> assertThat(it.resultNow()).isTrue());
    }
    assertThat(found(CASEWORKER, "flagKind=child-protection")).doesNotContain(caseId);
    assertThat(found(CASEWORKER, "flagKind=whereabouts-known")).contains(caseId);
  }

  @Test
  void isNotedAgainWhenTheChangeIsHeardOf() {
    raise("other-flag", "low");
    database.getCollection("cases").updateOne(Filters.eq("_id", caseId), Updates.unset("marks"));
    assertThat(found(CASEWORKER, "flagKind=other-flag")).doesNotContain(caseId);
    feed.heard(
        new CloudEvent(
            "1.0",
            "evt_1",
            "/api/cases/v1",
            "org.passage.cases.flag-raised.v1",
            "flg_1",
            Instant.now(),
            caseId,
            "harbour",
            1,
            Map.of()));
    assertThat(found(CASEWORKER, "flagKind=other-flag")).contains(caseId);
  }

  @Test
  void goesWithAnErasedCase() {
    raise("threat", "high");
    MvcTestResult erased =
        client.change(
            SUPERVISOR,
            HttpMethod.POST,
            hers + "/erasure",
            String.valueOf(client.get(CASEWORKER, hers).getResponse().getHeader("ETag")),
            "{\"reason\": \"her-request\"}");
    assertThat(erased).hasStatus(204);
    assertThat(stored()).doesNotContainKey("marks");
  }

  private Document stored() {
    return Objects.requireNonNull(
        database.getCollection("cases").find(Filters.eq("_id", caseId)).first());
  }

  private List<String> found(RequestPostProcessor caller, String query) {
    MvcTestResult listed =
        client.get(caller, "/cases?" + (query.contains("limit") ? "" : "limit=100&") + query);
    assertThat(listed).hasStatus(200);
    return CaseClient.readAll(listed, "$.items[*].id");
  }

  private static String flag(String kind, String severity) {
    return "{\"kind\": \"%s\", \"severity\": \"%s\", \"note\": \"x\"}".formatted(kind, severity);
  }

  private String raise(String kind, String severity) {
    MvcTestResult raised = client.post(CASEWORKER, hers + "/flags", flag(kind, severity));
    assertThat(raised).hasStatus(201);
    return CaseClient.read(raised, "$.id");
  }

  private void resolve(String id) {
    assertThat(
            client.change(
                CASEWORKER,
                HttpMethod.POST,
                hers + "/flags/" + id + "/resolution",
                "\"1\"",
                "{\"resolution\": \"Done.\"}"))
        .hasStatus(200);
  }

  private String add(LocalDate due) {
    MvcTestResult added =
        client.post(
            CASEWORKER,
            hers + "/tasks",
            "{\"kind\": \"phone-call\", \"title\": \"x\", \"dueOn\": \"" + due + "\"}");
    assertThat(added).hasStatus(201);
    return CaseClient.read(added, "$.id");
  }

  private void end(String id) {
    assertThat(
            client.change(
                CASEWORKER, HttpMethod.POST, hers + "/tasks/" + id + "/completion", "\"1\"", ""))
        .hasStatus(200);
  }
}
