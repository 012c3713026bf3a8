package org.passage.cases.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;

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
class LifeControllerTest {
  @Autowired MockMvcTester mvc;
  CaseClient client;
  String path;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    path = "/cases/" + client.openCase();
  }

  @Test
  void goesOnlyWhereACaseGoesFromWhereItStands() {
    MvcTestResult early = move(1, "reintegration", "plan-started");
    assertThat(early).hasStatus(409);
    assertThat(early).bodyJson().extractingPath("$.type").asString().endsWith("/move-not-allowed");
    MvcTestResult moved = move(1, "assistance", "she-agreed");
    assertThat(moved).hasStatus(200).bodyJson().extractingPath("$.status").isEqualTo("assistance");
    assertThat(move(1, "return", "return-wished")).hasStatus(412);
    assertThat(move(2, "identified", "new-need")).hasStatus(409);
    assertThat(move(2, "return", "return-wished")).hasStatus(200);
  }

  @Test
  void endsAtHerWishFromAnywhereAndCanBeReopened() {
    MvcTestResult ended = move(1, "closed", "her-wish");
    assertThat(ended).hasStatus(200).bodyJson().hasPath("$.closedAt");
    assertThat(move(2, "assistance", "new-need")).hasStatus(409);
    MvcTestResult reopened = move(2, "reopened", "new-need");
    assertThat(reopened).hasStatus(200).bodyJson().doesNotHavePath("$.closedAt");
    assertThat(move(3, "assistance", "she-agreed")).hasStatus(200);
  }

  @Test
  void tellsHowItCameToWhereItStandsTheLatestFirst() {
    move(1, "assistance", "she-agreed");
    move(2, "monitoring", "monitoring-agreed");
    MvcTestResult latest = client.get(CASEWORKER, path + "/status-changes?limit=1");
    assertThat(latest).bodyJson().extractingPath("$.items[0].to").isEqualTo("monitoring");
    assertThat(latest).bodyJson().extractingPath("$.items[0].by").isEqualTo("harbour-caseworker");
    MvcTestResult first =
        client.get(
            CASEWORKER,
            path + "/status-changes?limit=1&cursor=" + CaseClient.read(latest, "$.next"));
    assertThat(first).bodyJson().extractingPath("$.items[0].to").isEqualTo("assistance");
    assertThat(first).bodyJson().doesNotHavePath("$.next");
  }

  @Test
  void wantsWordsWhereNoCodeTellsTheReason() {
    assertThat(move(1, "assistance", "other-reason"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo("/note");
  }

  @Test
  void isOwnedBySomebodyOfItsCareTeam() {
    assertThat(client.get(CASEWORKER, path))
        .bodyJson()
        .extractingPath("$.ownerId")
        .isEqualTo("harbour-caseworker");
    String office = CaseClient.read(client.get(CASEWORKER, path), "$.office");
    var supervisor = TestTokens.as("harbour", Map.of("office", office), "case-supervisor");
    assertThat(owner(supervisor, 1, "harbour-health-worker")).hasStatus(400);
    assertThat(
            client.change(
                CASEWORKER, HttpMethod.PUT, path + "/care-team/harbour-health-worker", "\"1\"", ""))
        .hasStatus(200);
    assertThat(owner(supervisor, 2, "harbour-health-worker"))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.ownerId")
        .isEqualTo("harbour-health-worker");
  }

  private MvcTestResult owner(RequestPostProcessor by, int version, String personId) {
    return client.change(
        by,
        HttpMethod.PUT,
        path + "/owner",
        "\"" + version + "\"",
        "{\"personId\": \"" + personId + "\"}");
  }

  private MvcTestResult move(int version, String to, String reason) {
    return client.change(
        CASEWORKER,
        HttpMethod.POST,
        path + "/status-changes",
        "\"" + version + "\"",
        "{\"to\": \"%s\", \"reason\": \"%s\"}".formatted(to, reason));
  }
}
