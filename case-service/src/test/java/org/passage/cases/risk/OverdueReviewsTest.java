package org.passage.cases.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.cases.CaseClient.CASEWORKER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.events.CloudEvent;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class OverdueReviewsTest {
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");
  private static final RequestPostProcessor COLLEAGUE =
      TestTokens.as("harbour", "caseworker", "analyst");
  private static final Instant START = Instant.parse("2026-11-01T12:00:00Z");
  private static final AtomicReference<Instant> CLOCK = new AtomicReference<>(START);
  private static final String LOW =
      """
      {"indicators": {"traffickingExtent": "low", "expectedCaseload": "low", "criminalControl": "low",
        "reprisalCapacity": "low", "lawEnforcementCapacity": "low", "corruption": "low",
        "governmentCommitment": "low"},
       "cooperatedWithAuthorities": false, "intendsToCooperate": false, "traffickerKnows": true}\
      """;

  @Autowired MockMvcTester mvc;
  @Autowired Recomputation recomputation;
  CaseClient client;
  String caseId;

  @BeforeEach
  void openCase() {
    CLOCK.set(START);
    client = new CaseClient(mvc);
    caseId = client.openCase();
  }

  @Test
  void comeToTheTeamAndTheSupervisorOfTheOfficeAndGoWithTheNextAssessment() {
    String first = assess();
    CLOCK.set(START.plus(Duration.ofDays(90)));
    assertThat(overdue(CASEWORKER)).doesNotContain(first);
    CLOCK.set(START.plus(Duration.ofDays(91)));
    assertThat(overdue(CASEWORKER)).contains(first);
    assertThat(overdue(SUPERVISOR)).contains(first);
    assertThat(casesWithAReviewOverdue()).contains(caseId);
    assertThat(overdue(TestTokens.as("harbour", Map.of("office", "milan"), "case-supervisor")))
        .doesNotContain(first);
    assertThat(overdue(TestTokens.as("lantern", "case-supervisor"))).isEmpty();
    String second = assess();
    assertThat(casesWithAReviewOverdue()).doesNotContain(caseId);
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(
            () -> assertThat(overdue(CASEWORKER)).doesNotContain(first).doesNotContain(second));
  }

  @Test
  void followWhoJoinsAndLeavesTheCareTeam() {
    String assessed = assess();
    CLOCK.set(START.plus(Duration.ofDays(100)));
    assertThat(overdue(COLLEAGUE)).doesNotContain(assessed);
    String team = "/cases/" + caseId + "/care-team";
    String colleague = team + "/harbour-caseworker-analyst";
    client.change(CASEWORKER, HttpMethod.PUT, colleague, eTag(team), "");
    await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(overdue(COLLEAGUE)).contains(assessed));
    client.change(CASEWORKER, HttpMethod.DELETE, colleague, eTag(team), "");
    assertThat(overdue(COLLEAGUE)).doesNotContain(assessed);
  }

  @Test
  void areProposedOnceHoweverOftenTheChangeIsHeard() {
    assess();
    CLOCK.set(START.plusSeconds(60));
    CloudEvent granted = consent("evt_zz1", START.plusSeconds(30));
    recomputation.heard(granted);
    recomputation.heard(granted);
    recomputation.heard(consent("evt_zz2", START.plusSeconds(31)));
    recomputation.heard(consent("evt_00", START.minusSeconds(30)));
    List<String> levels =
        CaseClient.readAll(
            client.get(CASEWORKER, "/cases/" + caseId + "/risk-assessments"), "$.items[*].level");
    assertThat(levels).containsExactly("immediate", "low");
  }

  private CloudEvent consent(String id, Instant at) {
    return new CloudEvent(
        "1.0",
        id,
        "/api/cases/v1",
        "org.passage.cases.consent-granted.v1",
        "con_1",
        at,
        caseId,
        "harbour",
        1,
        Map.of("purpose", "cooperation"));
  }

  private String assess() {
    MvcTestResult assessed = client.post(CASEWORKER, "/cases/" + caseId + "/risk-assessments", LOW);
    assertThat(assessed).hasStatus(201);
    return CaseClient.read(assessed, "$.id");
  }

  private List<String> overdue(RequestPostProcessor caller) {
    MvcTestResult listed = client.get(caller, "/risk-assessments/overdue-reviews?limit=100");
    assertThat(listed).hasStatus(200);
    return CaseClient.readAll(listed, "$.items[*].id");
  }

  private List<String> casesWithAReviewOverdue() {
    return CaseClient.readAll(
        client.get(CASEWORKER, "/cases?overdue=risk-review&limit=100"), "$.items[*].id");
  }

  private String eTag(String path) {
    return String.valueOf(client.get(CASEWORKER, path).getResponse().getHeader("ETag"));
  }

  /** Time passes as a test tells it to. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Time {
    @Bean
    Clock clock() {
      InstantSource told = CLOCK::get;
      return told.withZone(ZoneOffset.UTC);
    }
  }
}
