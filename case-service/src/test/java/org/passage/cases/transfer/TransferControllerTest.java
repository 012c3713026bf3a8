package org.passage.cases.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.cases.CaseClient.CASEWORKER;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.events.EventAudience;
import org.passage.chassis.store.EventFeed;
import org.passage.chassis.store.EventFeed.Published;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class TransferControllerTest {
  private static final RequestPostProcessor GENOA = worker("harbour", "genoa");
  private static final RequestPostProcessor CHISINAU = worker("sunrise", "chisinau");

  @Autowired MockMvcTester mvc;
  @Autowired EventFeed feed;
  @Autowired EventAudience audience;
  CaseClient client;
  String caseId;
  String path;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
    path = "/cases/" + caseId;
  }

  @Test
  void givesACaseToAnotherOfficeThatAcceptsIt() {
    String offer = offer(1, "harbour", "genoa");
    assertThat(client.get(GENOA, path)).hasStatus(404);
    assertThat(client.get(GENOA, "/case-transfers"))
        .bodyJson()
        .extractingPath("$.items[*].transfer.id")
        .asArray()
        .contains(offer);
    MvcTestResult accepted = answer(GENOA, offer, "acceptance", 2, "");
    assertThat(accepted).hasStatus(200).bodyJson().extractingPath("$.caseId").isEqualTo(caseId);
    assertThat(client.get(GENOA, path))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$")
        .asMap()
        .containsEntry("office", "genoa")
        .containsEntry("ownerId", "harbour-caseworker-intake-officer");
    assertThat(client.get(CASEWORKER, path)).hasStatus(200);
    assertThat(answer(GENOA, offer, "acceptance", 3, "")).hasStatus(409);
  }

  @Test
  void whoeverGaveACaseAwayIsToldNothingOfItAnyMore() {
    assertThat(told("harbour", 2)).hasSizeGreaterThanOrEqualTo(2);
    client.consentToSunrise(caseId);
    String offer = offer(1, "sunrise", "chisinau");
    assertThat(answer(CHISINAU, offer, "acceptance", 2, "")).hasStatus(200);
    assertThat(told("sunrise", 5)).contains("case-opened", "case-transferred");
    assertThat(told("harbour", 5)).isEmpty();
  }

  /** What an organization is told of the case, once so many events are published. */
  private List<String> told(String organization, int atLeast) {
    return audience
        .known(
            organization,
            await()
                .atMost(Duration.ofSeconds(10))
                .until(this::published, it -> it.size() >= atLeast))
        .events()
        .stream()
        .map(it -> it.event().type().split("\\.")[3])
        .toList();
  }

  private List<Published> published() {
    List<Published> found = new ArrayList<>();
    long position = 0;
    for (List<Published> page = feed.after(position, 1_000); !page.isEmpty(); ) {
      page.stream().filter(it -> caseId.equals(it.event().caseId())).forEach(found::add);
      position = page.getLast().position();
      page = feed.after(position, 1_000);
    }
    return found;
  }

  @Test
  void givesACaseToAnotherOrganizationOnlyWithHerConsent() {
    assertThat(offered(1, "sunrise", "chisinau"))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.type")
        .asString()
        .endsWith("/consent-missing");
    client.consentToSunrise(caseId);
    String offer = offer(1, "sunrise", "chisinau");
    MvcTestResult seen = client.get(CHISINAU, "/case-transfers/" + offer);
    assertThat(seen).hasStatus(200).headers().hasValue("ETag", "\"2\"");
    assertThat(seen).bodyJson().extractingPath("$.from").isEqualTo("harbour");
    assertThat(seen).bodyJson().doesNotHavePath("$.caseId");
    assertThat(answer(CHISINAU, offer, "acceptance", 2, "")).hasStatus(200);
    assertThat(client.get(CHISINAU, path))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.organizationId")
        .isEqualTo("sunrise");
    assertThat(client.get(CASEWORKER, path)).hasStatus(404);
    assertThat(client.post(CHISINAU, "/cases/searches", "{\"name\": \"Mira\"}"))
        .bodyJson()
        .extractingPath("$.items[*].summary.id")
        .asArray()
        .contains(caseId);
  }

  @Test
  void doesNotCountAnAcceptanceAfterSheWithdrewHerConsent() {
    String consent = client.consentToSunrise(caseId);
    String offer = offer(1, "sunrise", "chisinau");
    assertThat(
            client.change(
                CASEWORKER,
                HttpMethod.POST,
                path + "/consents/" + consent + "/withdrawal",
                "\"1\"",
                ""))
        .hasStatus(200);
    assertThat(answer(CHISINAU, offer, "acceptance", 2, "")).hasStatus(409);
    assertThat(client.get(CHISINAU, path)).hasStatus(404);
  }

  @Test
  void isDeclinedWithAReasonOrTakenBack() {
    String first = offer(1, "harbour", "genoa");
    assertThat(offered(2, "harbour", "genoa")).hasStatus(409);
    assertThat(answer(CHISINAU, first, "acceptance", 2, "")).hasStatus(404);
    assertThat(answer(GENOA, first, "decline", 2, "{\"note\": \"We are full.\"}")).hasStatus(200);
    assertThat(client.get(CASEWORKER, path + "/transfers"))
        .bodyJson()
        .extractingPath("$.items[0].note")
        .isEqualTo("We are full.");
    String second = offer(3, "harbour", "genoa");
    assertThat(
            client.change(
                CASEWORKER,
                HttpMethod.POST,
                path + "/transfers/" + second + "/revocation",
                "\"4\"",
                ""))
        .hasStatus(200);
    assertThat(answer(GENOA, second, "acceptance", 5, "")).hasStatus(409);
    assertThat(client.get(GENOA, path)).hasStatus(404);
  }

  private String offer(int version, String organization, String office) {
    MvcTestResult offered = offered(version, organization, office);
    assertThat(offered).hasStatus(201);
    return CaseClient.read(offered, "$.id");
  }

  private MvcTestResult offered(int version, String organization, String office) {
    return client.change(
        CASEWORKER,
        HttpMethod.POST,
        path + "/transfers",
        "\"" + version + "\"",
        """
        {"to": {"organizationId": "%s", "office": "%s"}, "reason": "She moves."}\
        """
            .formatted(organization, office));
  }

  private MvcTestResult answer(
      RequestPostProcessor by, String offer, String answer, int version, String body) {
    return client.change(
        by,
        HttpMethod.POST,
        "/case-transfers/" + offer + "/" + answer,
        "\"" + version + "\"",
        body);
  }

  /** Another person than the caseworker who opened the case. */
  private static RequestPostProcessor worker(String organization, String office) {
    return TestTokens.as(organization, Map.of("office", office), "caseworker", "intake-officer");
  }
}
