package org.passage.cases.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.PARTNER;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
class MergeControllerTest {
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");
  private static final RequestPostProcessor COLLEAGUE =
      TestTokens.as("harbour", "caseworker", "analyst");
  private static final String LATE =
      "{\"kind\": \"phone-call\", \"title\": \"x\", \"dueOn\": \"%s\"}"
          .formatted(LocalDate.now(ZoneOffset.UTC).minusDays(2));

  @Autowired MockMvcTester mvc;
  @Autowired MongoDatabase database;
  @Autowired Merging merging;
  CaseClient client;
  String survivor;
  String duplicate;

  @BeforeEach
  void openCases() {
    client = new CaseClient(mvc);
    survivor = client.openCase();
    duplicate = client.openCase();
  }

  @Test
  void takesTheDuplicateOutOfEveryListUntilItIsUndone() {
    String task =
        CaseClient.read(client.post(CASEWORKER, hers(duplicate) + "/tasks", LATE), "$.id");
    assertThat(merge(survivor, duplicate)).hasStatus(201);
    assertThat(ids("/cases?limit=100")).contains(survivor).doesNotContain(duplicate);
    assertThat(ids("/cases?overdue=task&limit=100")).doesNotContain(duplicate);
    assertThat(ids("/tasks?state=overdue&limit=100")).doesNotContain(task);
    assertThat(found()).contains(survivor).doesNotContain(duplicate);
    MvcTestResult merged = client.get(CASEWORKER, hers(survivor) + "/merged-cases");
    assertThat(CaseClient.readAll(merged, "$.items[*].mergedCaseId")).containsExactly(duplicate);
    assertThat(undo(survivor, duplicate)).hasStatus(204);
    assertThat(ids("/cases?overdue=task&limit=100")).contains(duplicate);
    assertThat(ids("/tasks?state=overdue&limit=100")).contains(task);
    assertThat(found()).contains(duplicate);
    assertThat(client.post(CASEWORKER, hers(duplicate) + "/tasks", LATE)).hasStatus(201);
    assertThat(mergedInto(survivor)).isEmpty();
  }

  @Test
  void closesTheDuplicateAndNamesTheOtherCaseToThoseAloneWhoMaySeeIt() {
    join(duplicate);
    merge(survivor, duplicate);
    MvcTestResult known = client.post(CASEWORKER, hers(duplicate) + "/tasks", LATE);
    assertThat(known).hasStatus(409);
    assertThat(CaseClient.read(known, "$.type")).endsWith("/case-merged");
    assertThat(CaseClient.read(known, "$.detail")).contains(survivor);
    MvcTestResult unknown = client.post(COLLEAGUE, hers(duplicate) + "/tasks", LATE);
    assertThat(unknown).hasStatus(409);
    assertThat(CaseClient.read(unknown, "$.detail")).doesNotContain(survivor);
    assertThat(client.get(CASEWORKER, hers(duplicate)))
        .bodyJson()
        .extractingPath("$.merged.into")
        .isEqualTo(survivor);
    assertThat(client.get(COLLEAGUE, hers(duplicate)))
        .hasStatus(200)
        .bodyJson()
        .doesNotHavePath("$.merged.into")
        .hasPath("$.merged.at");
  }

  @Test
  void showsWhatHappenedInBoth() {
    client.post(
        CASEWORKER,
        hers(duplicate) + "/flags",
        "{\"kind\": \"threat\", \"severity\": \"high\", \"note\": \"A white car.\"}");
    merge(survivor, duplicate);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() ->
            assertThat(told(survivor))
                .contains("org.passage.cases.flag-raised.v1")
                .contains("org.passage.cases.case-merged.v1")
                .contains("org.passage.cases.duplicate-merged.v1"));
    undo(survivor, duplicate);
    assertThat(told(survivor)).doesNotContain("org.passage.cases.flag-raised.v1");
  }

  @Test
  void goesInChainsAndNeverInCircles() {
    String third = client.openCase();
    assertThat(merge(survivor, survivor)).hasStatus(400);
    assertThat(merge(survivor, duplicate)).hasStatus(201);
    assertThat(merge(third, survivor)).hasStatus(201);
    assertThat(merge(duplicate, third)).hasStatus(409);
    assertThat(merge(third, duplicate)).hasStatus(409);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> assertThat(told(third)).filteredOn(it -> it.contains("case-opened")).hasSize(3));
    assertThat(undo(third, duplicate)).hasStatus(404);
    assertThat(undo(survivor, duplicate)).hasStatus(204);
    assertThat(ids("/cases?limit=100")).contains(third, duplicate).doesNotContain(survivor);
    assertThat(undo(third, survivor)).hasStatus(204);
    assertThat(ids("/cases?limit=100")).contains(third, duplicate, survivor);
  }

  @Test
  void isOfBothCasesAsTheyWereRead() {
    assertThat(merge(survivor, "\"9\"", duplicate, "\"1\"")).hasStatus(412);
    assertThat(merge(survivor, "\"1\"", duplicate, "\"9\"")).hasStatus(412);
    assertThat(merge(survivor, "\"1\"", duplicate, "9")).hasStatus(400);
    assertThat(merge(survivor, "\"1\"", duplicate, "\"1\"")).hasStatus(201);
  }

  @Test
  void ofTwoInACircleAtOnceOneIsDoneAtTheMost() throws Exception {
    for (int round = 0; round < 5; round++) {
      String one = client.openCase();
      String other = client.openCase();
      List<Callable<Integer>> both =
          List.of(
              () -> merge(one, "\"1\"", other, "\"1\"").getResponse().getStatus(),
              () -> merge(other, "\"1\"", one, "\"1\"").getResponse().getStatus());
      try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Integer> done = together.invokeAll(both).stream().map(it -> it.resultNow()).toList();
        assertThat(done).filteredOn(it -> it == 201).hasSizeLessThanOrEqualTo(1);
      }
      assertThat(ids("/cases?limit=100")).containsAnyOf(one, other);
    }
  }

  @Test
  void isForTheSupervisorOfTheOfficeOfBoth() {
    String body = body(duplicate, "\"1\"");
    String path = hers(survivor) + "/merged-cases";
    assertThat(client.change(CASEWORKER, HttpMethod.POST, path, "\"1\"", body)).hasStatus(403);
    RequestPostProcessor elsewhere =
        TestTokens.as("harbour", Map.of("office", "milan"), "case-supervisor");
    assertThat(client.change(elsewhere, HttpMethod.POST, path, "\"1\"", body)).hasStatus(404);
    assertThat(merge(survivor, "\"1\"", "cas_00000000000000000000000000", "\"1\"")).hasStatus(404);
  }

  @Test
  void keepsTheOtherCaseFromBeingErasedAlone() {
    merge(survivor, duplicate);
    assertThat(erase(survivor)).hasStatus(409);
    String hold =
        CaseClient.read(
            client.post(
                SUPERVISOR,
                hers(survivor) + "/legal-holds",
                "{\"reason\": \"The court asked for the file.\"}"),
            "$.id");
    assertThat(erase(duplicate)).hasStatus(409);
    assertThat(undo(survivor, duplicate)).hasStatus(409);
    client.change(
        SUPERVISOR,
        HttpMethod.POST,
        hers(survivor) + "/legal-holds/" + hold + "/lifting",
        "\"1\"",
        "");
    assertThat(erase(duplicate)).hasStatus(204);
    assertThat(mergedInto(survivor)).isEmpty();
    assertThat(erase(survivor)).hasStatus(204);
  }

  @Test
  void letsSharesRestUntilItIsUndone() {
    client.shareWithSunrise(duplicate);
    assertThat(client.get(PARTNER, hers(duplicate))).hasStatus(200);
    merge(survivor, duplicate);
    assertThat(client.get(PARTNER, hers(duplicate))).hasStatus(404);
    undo(survivor, duplicate);
    assertThat(client.get(PARTNER, hers(duplicate))).hasStatus(200);
  }

  @Test
  void waitsForAnOfferAndIsNotGivenAwayHalf() {
    merge(survivor, duplicate);
    String offer =
        "{\"to\": {\"organizationId\": \"harbour\", \"office\": \"milan\"}, \"reason\": \"x\"}";
    assertThat(
            client.change(
                CASEWORKER,
                HttpMethod.POST,
                hers(survivor) + "/transfers",
                eTag(hers(survivor)),
                offer))
        .hasStatus(409);
    undo(survivor, duplicate);
    assertThat(
            client.change(
                CASEWORKER,
                HttpMethod.POST,
                hers(survivor) + "/transfers",
                eTag(hers(survivor)),
                offer))
        .hasStatus(201);
    assertThat(merge(survivor, duplicate)).hasStatus(409);
  }

  @Test
  void isUndoneWhereTheOtherCaseWasErasedMeanwhile() {
    merge(survivor, duplicate);
    database
        .getCollection("cases")
        .updateOne(Filters.eq("_id", survivor), Updates.set("standing.erasedAt", Instant.now()));
    merging.heard(
        new CloudEvent(
            "1.0",
            "evt_1",
            "/api/cases/v1",
            "org.passage.cases.case-merged.v1",
            duplicate,
            Instant.now(),
            duplicate,
            "harbour",
            1,
            Map.of()));
    assertThat(ids("/cases?limit=100")).contains(duplicate);
  }

  @Test
  void countsHerOnceInStatistics() {
    String organization = "counting" + System.nanoTime();
    RequestPostProcessor supervisor = TestTokens.as(organization, "case-supervisor");
    String one = open(organization);
    String other = open(organization);
    awaitFacts(organization, 2);
    assertThat(
            client.change(
                supervisor,
                HttpMethod.POST,
                hers(one) + "/merged-cases",
                "\"1\"",
                body(other, "\"1\"")))
        .hasStatus(201);
    awaitFacts(organization, 1);
    assertThat(
            client.change(
                supervisor,
                HttpMethod.POST,
                hers(one) + "/merged-cases/" + other + "/undoing",
                "\"2\"",
                ""))
        .hasStatus(204);
    awaitFacts(organization, 2);
  }

  private String open(String organization) {
    MvcTestResult opened =
        client.post(
            TestTokens.as(organization, "caseworker"),
            "/cases",
            "{\"person\": {\"sex\": \"female\", \"nationality\": \"MD\"}, \"screening\": %s}"
                .formatted(CaseClient.SCREENING));
    return CaseClient.read(opened, "$.id");
  }

  private void awaitFacts(String organization, long number) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(
                    database
                        .getCollection("statistics")
                        .countDocuments(Filters.eq("organizationId", organization)))
                .isEqualTo(number));
  }

  private static String hers(String caseId) {
    return "/cases/" + caseId;
  }

  private static String body(String other, String eTag) {
    return """
    {"duplicateCaseId": "%s", "duplicateETag": "%s", "reason": "She told us."}\
    """
        .formatted(other, eTag.replace("\"", "\\\""));
  }

  private MvcTestResult merge(String into, String other) {
    return merge(into, eTag(hers(into)), other, eTag(hers(other)));
  }

  private MvcTestResult merge(String into, String ifMatch, String other, String eTag) {
    return client.change(
        SUPERVISOR, HttpMethod.POST, hers(into) + "/merged-cases", ifMatch, body(other, eTag));
  }

  private MvcTestResult undo(String into, String other) {
    return client.change(
        SUPERVISOR,
        HttpMethod.POST,
        hers(into) + "/merged-cases/" + other + "/undoing",
        eTag(hers(other)),
        "");
  }

  private MvcTestResult erase(String caseId) {
    return client.change(
        SUPERVISOR,
        HttpMethod.POST,
        hers(caseId) + "/erasure",
        eTag(hers(caseId)),
        "{\"reason\": \"her-request\"}");
  }

  private List<String> found() {
    MvcTestResult found =
        client.post(CASEWORKER, "/cases/searches?limit=100", "{\"name\": \"Mira\"}");
    return CaseClient.readAll(found, "$.items[*].summary.id");
  }

  private List<String> told(String caseId) {
    return CaseClient.readAll(
        client.get(CASEWORKER, hers(caseId) + "/timeline?limit=100"), "$.items[*].type");
  }

  private List<String> ids(String list) {
    MvcTestResult listed = client.get(CASEWORKER, list);
    assertThat(listed).hasStatus(200);
    return CaseClient.readAll(listed, "$.items[*].id");
  }

  private List<String> mergedInto(String caseId) {
    return CaseClient.readAll(
        client.get(CASEWORKER, hers(caseId) + "/merged-cases"), "$.items[*].mergedCaseId");
  }

  private void join(String caseId) {
    String team = hers(caseId) + "/care-team";
    client.change(CASEWORKER, HttpMethod.PUT, team + "/harbour-caseworker-analyst", eTag(team), "");
  }

  private String eTag(String path) {
    return String.valueOf(client.get(SUPERVISOR, path).getResponse().getHeader("ETag"));
  }
}
