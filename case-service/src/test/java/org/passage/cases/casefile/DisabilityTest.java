package org.passage.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.cases.CaseClient.CASEWORKER;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What is hard for her is a matter of health, and counts in figures as a yes or a no. */
@ServiceTest
class DisabilityTest {
  private static final RequestPostProcessor OFFICER = TestTokens.as("harbour", "intake-officer");
  private static final String VALUES = "/statistics/values?dimension=disability&caseId=";

  @Autowired MockMvcTester mvc;
  CaseClient client;
  String her;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    her = client.openCase();
  }

  @Test
  void isOnRecordOnceSheWasAskedAndStaysWhenSomethingElseIsCorrected() {
    assertThat(client.get(CASEWORKER, path())).hasStatus(404);
    record("[\"walking\"]");
    join();
    assertThat(client.get(OFFICER, path())).hasStatus(403);
    assertThat(client.get(OFFICER, "/cases/" + her)).bodyText().doesNotContain("walking");
    assertThat(
            client.change(
                OFFICER,
                HttpMethod.PUT,
                "/cases/" + her + "/person",
                tag("/cases/" + her),
                "{\"givenNames\": \"Mira\", \"sex\": \"female\", \"birthDate\": \"1999-04-12\","
                    + " \"nationality\": \"RO\"}"))
        .hasStatus(200);
    assertThat(client.get(CASEWORKER, path()))
        .bodyText()
        .isEqualTo("{\"disabilities\":[\"walking\"]}");
    record("[]");
    assertThat(client.get(CASEWORKER, path())).bodyText().isEqualTo("{\"disabilities\":[]}");
    assertThat(client.change(CASEWORKER, HttpMethod.PUT, path(), "\"1\"", "{\"disabilities\": []}"))
        .hasStatus(412);
  }

  @Test
  void isToldToAServiceThatCountsAndToNobodyElse() {
    record("[\"walking\", \"seeing\"]");
    assertThat(client.get(CASEWORKER, VALUES + her)).hasStatus(403);
    assertThat(client.get(TestTokens.as("harbour", "analyst"), VALUES + her)).hasStatus(403);
    RequestPostProcessor service = TestTokens.as("", "service");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            assertThat(client.get(service, VALUES + her + "&caseId=cas_nobody0000"))
                .hasStatus(200)
                .bodyText()
                .isEqualTo("{\"items\":[{\"caseId\":\"" + her + "\",\"values\":[\"yes\"]}]}"));
  }

  private String path() {
    return "/cases/" + her + "/disabilities";
  }

  private void record(String codes) {
    assertThat(
            client.change(
                CASEWORKER,
                HttpMethod.PUT,
                path(),
                tag("/cases/" + her),
                "{\"disabilities\": " + codes + "}"))
        .hasStatus(200);
  }

  private void join() {
    String team = "/cases/" + her + "/care-team";
    assertThat(
            client.change(
                CASEWORKER, HttpMethod.PUT, team + "/harbour-intake-officer", tag(team), ""))
        .hasStatus(200);
  }

  private String tag(String path) {
    return Objects.requireNonNull(client.get(CASEWORKER, path).getResponse().getHeader("ETag"));
  }
}
