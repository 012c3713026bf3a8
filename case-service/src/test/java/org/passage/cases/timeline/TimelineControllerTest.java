package org.passage.cases.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.cases.CaseClient.CASEWORKER;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class TimelineControllerTest {
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

  private MvcTestResult get(
      org.springframework.test.web.servlet.request.RequestPostProcessor caller, String query) {
    return client.get(caller, "/cases/" + caseId + "/timeline" + query);
  }

  private CloudEvent elsewhere(String id) {
    return new CloudEvent(
        "1.0",
        id,
        "/api/shelters/v1",
        "org.passage.shelters.beneficiary-arrived.v1",
        "plc_1",
        Instant.now(),
        caseId,
        "harbour",
        7,
        Map.of("bedId", "bed_1"));
  }
}
