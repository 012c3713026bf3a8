package org.passage.cases.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
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
class EmergencyAccessControllerTest {
  private static final RequestPostProcessor NURSE = TestTokens.as("harbour", "health-worker");
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");
  private static final String REASON =
      """
      {"code": "medical-emergency", "reason": "She is unconscious, the hospital asks."}\
      """;

  private static final Instant START = Instant.parse("2026-11-25T02:00:00Z");
  private static final AtomicReference<Instant> CLOCK = new AtomicReference<>(START);

  @Autowired MockMvcTester mvc;

  CaseClient client;
  String caseId;

  @BeforeEach
  void openCase() {
    CLOCK.set(START);
    client = new CaseClient(mvc);
    caseId = client.openCase();
  }

  @Test
  void opensTheCaseAndStandsInTheSupervisorsQueueUntilReviewed() {
    assertThat(client.get(NURSE, "/cases/" + caseId)).hasStatus(404);
    String id = CaseClient.read(open(NURSE, REASON), "$.id");
    assertThat(client.get(NURSE, "/cases/" + caseId)).hasStatus(200);
    assertThat(queue("unreviewed")).contains(id);
    assertThat(review(SUPERVISOR, id, "justified")).hasStatus(200);
    assertThat(queue("unreviewed")).doesNotContain(id);
    assertThat(queue("justified")).contains(id);
    assertThat(client.get(NURSE, "/cases/" + caseId)).hasStatus(200);
  }

  @Test
  void endsAtOnceWhenItIsFoundNotJustified() {
    String id = CaseClient.read(open(NURSE, REASON), "$.id");
    assertThat(review(SUPERVISOR, id, "not-justified")).hasStatus(200);
    assertThat(client.get(NURSE, "/cases/" + caseId)).hasStatus(404);
    MvcTestResult again =
        client.change(SUPERVISOR, HttpMethod.POST, review(id), "\"2\"", finding("justified"));
    assertThat(again).hasStatus(409);
  }

  @Test
  void lastsAnHour() {
    assertThat(open(NURSE, REASON)).hasStatus(201);
    CLOCK.set(START.plus(Duration.ofMinutes(59)));
    assertThat(client.get(NURSE, "/cases/" + caseId)).hasStatus(200);
    CLOCK.set(START.plus(Duration.ofHours(1)));
    assertThat(client.get(NURSE, "/cases/" + caseId)).hasStatus(404);
  }

  @Test
  void isReviewedBySomebodyElseOfTheOffice() {
    RequestPostProcessor both = TestTokens.as("harbour", "health-worker", "case-supervisor");
    String id = CaseClient.read(open(both, REASON), "$.id");
    assertThat(review(both, id, "justified")).hasStatus(409);
    RequestPostProcessor elsewhere =
        TestTokens.as("harbour", Map.of("office", "milan"), "case-supervisor");
    assertThat(client.get(elsewhere, "/emergency-accesses/" + id)).hasStatus(404);
    assertThat(client.get(TestTokens.as("sunrise", "case-supervisor"), "/emergency-accesses/" + id))
        .hasStatus(404);
  }

  @Test
  void needsAReasonAndACaseOfTheOwnOrganization() {
    MvcTestResult silent = open(NURSE, "{\"code\": \"medical-emergency\", \"reason\": \"\"}");
    assertThat(silent).hasStatus(400);
    assertThat(silent).bodyJson().extractingPath("$.errors[0].pointer").isEqualTo("/reason");
    assertThat(open(TestTokens.as("stranger", "health-worker"), REASON)).hasStatus(404);
    assertThat(open(TestTokens.as("harbour", "analyst"), REASON)).hasStatus(403);
    assertThat(client.get(NURSE, "/cases/" + caseId)).hasStatus(404);
  }

  @Test
  void opensNoOtherCase() {
    assertThat(open(NURSE, REASON)).hasStatus(201);
    String other = client.openCase();
    assertThat(client.get(NURSE, "/cases/" + other)).hasStatus(404);
    assertThat(client.get(CASEWORKER, "/cases/" + other)).hasStatus(200);
  }

  private MvcTestResult open(RequestPostProcessor caller, String body) {
    return client.post(caller, "/cases/" + caseId + "/emergency-access", body);
  }

  private MvcTestResult review(RequestPostProcessor caller, String id, String finding) {
    return client.change(caller, HttpMethod.POST, review(id), "\"1\"", finding(finding));
  }

  private static String review(String id) {
    return "/emergency-accesses/" + id + "/review";
  }

  private static String finding(String finding) {
    return "{\"finding\": \"" + finding + "\"}";
  }

  private String queue(String state) {
    MvcTestResult listed = client.get(SUPERVISOR, "/emergency-accesses?limit=100&state=" + state);
    assertThat(listed).hasStatus(200);
    try {
      return listed.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException impossible) {
      throw new IllegalStateException(impossible);
    }
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
