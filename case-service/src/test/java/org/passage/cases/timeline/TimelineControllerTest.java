package org.passage.cases.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.cases.CaseClient.CASEWORKER;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
@TestPropertySource(properties = "passage.operator=harbour")
class TimelineControllerTest {
  private static final Instant LATER =
      Instant.now().plusSeconds(3600).truncatedTo(ChronoUnit.SECONDS);

  @Autowired MockMvcTester mvc;
  @Autowired Timeline timeline;
  CaseClient client;
  String caseId;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
  }

  @Test
  void tellsWhatHappenedHereAndElsewhereInOrder() {
    client.shareWithSunrise(caseId);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> assertTypes("case-opened", "care-team-joined", "consent-granted", "case-shared"));
    assertThat(CaseClient.read(get(CASEWORKER, ""), "$.items[0].data.outcome"))
        .isEqualTo("presumed-trafficked");
    timeline.add(elsewhere("evt_zz1"));
    timeline.add(elsewhere("evt_zz1"));
    assertTypes(
        "case-opened", "care-team-joined", "consent-granted", "case-shared", "beneficiary-arrived");
  }

  @Test
  void goesOnPageByPage() {
    for (int i = 1; i <= 3; i++) {
      timeline.add(elsewhere("evt_zz" + i));
    }
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() ->
            assertThat(get(CASEWORKER, "?limit=10"))
                .bodyJson()
                .extractingPath("$.items.length()")
                .isEqualTo(5));
    MvcTestResult first = get(CASEWORKER, "?limit=4");
    MvcTestResult second = get(CASEWORKER, "?limit=4&cursor=" + CaseClient.read(first, "$.next"));
    assertThat(second).bodyJson().extractingPath("$.items[0].id").isEqualTo("evt_zz3");
    assertThat(second).bodyJson().doesNotHavePath("$.next");
  }

  @Test
  void saysInPlainWordsWhatHappenedAndWhere() {
    timeline.add(elsewhere("evt_zz1"));
    String entry = "$.items[?(@.id == 'evt_zz1')].";
    MvcTestResult shown = get(CASEWORKER, "");
    assertThat(CaseClient.readAll(shown, entry + "title"))
        .containsExactly("She arrived at the shelter.");
    assertThat(CaseClient.readAll(shown, entry + "code")).containsExactly("beneficiary-arrived");
    assertThat(CaseClient.readAll(shown, entry + "group")).containsExactly("shelter");
    assertThat(CaseClient.readAll(shown, entry + "service")).containsExactly("shelters");
    assertThat(CaseClient.readAll(shown, entry + "where.country")).containsExactly("IT");
  }

  @Test
  void narrowsDownByAnyOfItsFilters() {
    awaitOpened();
    timeline.add(elsewhere("evt_zz1"));
    String opened = "org.passage.cases.case-opened.v1";
    assertThat(ids("?type=" + opened)).hasSize(1).doesNotContain("evt_zz1");
    assertThat(ids("?group=shelter")).containsExactly("evt_zz1");
    assertThat(ids("?group=shelter&group=case")).hasSize(2);
    assertThat(ids("?group=shelter&type=" + opened)).hasSize(2);
    assertThat(ids("?group=other")).isEmpty();
    assertThat(ids("?service=shelters")).containsExactly("evt_zz1");
    assertThat(ids("?service=cases&group=shelter")).isEmpty();
    assertThat(ids("?organizationId=harbour")).hasSize(3);
    assertThat(ids("?organizationId=sunrise")).isEmpty();
    Instant later = LATER.plusSeconds(1);
    assertThat(ids("?from=" + LATER)).containsExactly("evt_zz1");
    assertThat(ids("?from=" + LATER + "&until=" + later)).containsExactly("evt_zz1");
    assertThat(ids("?until=" + LATER)).hasSize(2);
    assertThat(get(CASEWORKER, "?from=" + later + "&until=" + LATER)).hasStatus(400);
    assertThat(get(CASEWORKER, "?group=nothing")).hasStatus(400);
    assertThat(get(CASEWORKER, "?from=yesterday")).hasStatus(400);
  }

  @Test
  void comesNewestFirstWhenAsked() {
    awaitOpened();
    timeline.add(elsewhere("evt_zz1"));
    List<String> forth = ids("");
    assertThat(ids("?order=newest-first")).isEqualTo(forth.reversed());
    MvcTestResult first = get(CASEWORKER, "?order=newest-first&limit=2");
    assertThat(ids("?order=newest-first&limit=2&cursor=" + CaseClient.read(first, "$.next")))
        .containsExactly(forth.getFirst());
  }

  @Test
  void isRebuiltForWhoeverRunsThePlatformAlone() {
    RequestPostProcessor operator = TestTokens.as("harbour", "identity-admin");
    MvcTestResult begun = client.post(operator, "/timeline/rebuilds", "");
    assertThat(begun).hasStatus(202);
    String id = CaseClient.read(begun, "$.id");
    assertThat(begun).hasHeader("Location", "/api/cases/v1/timeline/rebuilds/" + id);
    MvcTestResult shown = client.get(operator, "/timeline/rebuilds/" + id);
    assertThat(shown).hasStatus(200).bodyJson().extractingPath("$.state").isEqualTo("running");
    // The other services are away here, so it is not done, and asking again gives the same.
    assertThat(CaseClient.read(client.post(operator, "/timeline/rebuilds", ""), "$.id"))
        .isEqualTo(id);
    assertThat(client.get(operator, "/timeline/rebuilds/tlr_none00")).hasStatus(404);
    for (RequestPostProcessor other :
        List.of(TestTokens.as("sunrise", "identity-admin"), CASEWORKER)) {
      assertThat(client.post(other, "/timeline/rebuilds", "")).hasStatus(403);
      assertThat(client.get(other, "/timeline/rebuilds/" + id)).hasStatus(403);
    }
  }

  private void awaitOpened() {
    await().atMost(Duration.ofSeconds(10)).until(() -> ids("").size() == 2);
  }

  private List<String> ids(String query) {
    return CaseClient.readAll(get(CASEWORKER, query), "$.items[*].id");
  }

  @Test
  void isForTheOwningOrganizationAlone() {
    assertThat(get(TestTokens.as("stranger", "caseworker"), "")).hasStatus(404);
    assertThat(get(TestTokens.as("harbour", "auditor"), "")).hasStatus(403);
  }

  private void assertTypes(String... types) {
    assertThat(get(CASEWORKER, ""))
        .bodyJson()
        .extractingPath("$.items[*].type")
        .asArray()
        .extracting(it -> ((String) it).replaceAll("org\\.passage\\.\\w+\\.|\\.v1", ""))
        .containsExactly(types);
  }

  private MvcTestResult get(RequestPostProcessor caller, String query) {
    return client.get(caller, "/cases/" + caseId + "/timeline" + query);
  }

  private CloudEvent elsewhere(String id) {
    return new CloudEvent(
        "1.0",
        id,
        "/api/shelters/v1",
        "org.passage.shelters.beneficiary-arrived.v1",
        "plc_1",
        LATER,
        caseId,
        "harbour",
        7,
        Map.of("bedId", "bed_1", "country", "IT"));
  }
}
