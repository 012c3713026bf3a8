package org.passage.cases.trafficking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class TraffickingControllerTest {
  private static final String FACTS =
      """
      {"relationshipToTrafficker": "acquainted", "ageWhenTrafficked": 26,
       "recruitmentMethods": ["through-friends-or-social-events"], "recruitmentSites": ["four-sale"],
       "recruitmentPlace": {"city": "Cahul", "country": "MD", "latitude": 45.9, "longitude": 28.2},
       "controlMethods": ["debt-bondage"], "exploitationTypes": ["forced-labour"],
       "labourIndustry": "construction", "exploitationPlace": {"name": "A yard", "country": "IT"}}\
      """;
  private static final String EVENT =
      """
      {"type": "exploitation", "from": "2026-02-01", "until": "2026-09-30",
       "place": {"city": "Foggia", "country": "IT"}, "description": "Three farms."}\
      """;

  @Autowired MockMvcTester mvc;
  CaseClient client;
  String path;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    path = "/cases/" + client.openCase();
  }

  @Test
  void keepsTheFactsThatSheTold() {
    MvcTestResult none = client.get(CASEWORKER, path + "/trafficking-facts");
    assertThat(none).hasStatus(200).headers().hasValue("ETag", "\"0\"");
    assertThat(none).bodyJson().doesNotHavePath("$.facts");
    assertThat(record("\"0\"", FACTS)).hasStatus(200).headers().hasValue("ETag", "\"1\"");
    assertThat(record("\"0\"", FACTS)).hasStatus(412);
    assertThat(record("\"1\"", FACTS.replace("26", "25"))).hasStatus(200);
    MvcTestResult found = client.get(CASEWORKER, path + "/trafficking-facts");
    assertThat(found).headers().hasValue("ETag", "\"2\"");
    assertThat(found)
        .bodyJson()
        .extractingPath("$.facts")
        .asMap()
        .containsEntry("ageWhenTrafficked", 25)
        .containsEntry("labourIndustry", "construction");
    assertThat(found)
        .bodyJson()
        .extractingPath("$.facts.recruitmentPlace.latitude")
        .isEqualTo(45.9);
  }

  @Test
  void keepsEachEventAndWhatSheSaysOfItLater() {
    MvcTestResult recorded = client.post(CASEWORKER, path + "/trafficking-events", EVENT);
    assertThat(recorded).hasStatus(201);
    String event = path + "/trafficking-events/" + CaseClient.read(recorded, "$.id");
    MvcTestResult corrected =
        client.change(CASEWORKER, HttpMethod.PUT, event, "\"1\"", EVENT.replace("Three", "Four"));
    assertThat(corrected)
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.description")
        .isEqualTo("Four farms.");
    assertThat(client.get(CASEWORKER, path + "/trafficking-events"))
        .bodyJson()
        .extractingPath("$.items.length()")
        .isEqualTo(1);
    assertThat(client.change(CASEWORKER, HttpMethod.DELETE, event, "\"1\"", "")).hasStatus(412);
    assertThat(client.change(CASEWORKER, HttpMethod.DELETE, event, "\"2\"", "")).hasStatus(204);
    assertThat(client.get(CASEWORKER, event)).hasStatus(404);
  }

  @Test
  void isNotForWhoeverOnlyGivesHerABed() {
    assertThat(client.get(TestTokens.as("harbour", "shelter-worker"), path + "/trafficking-facts"))
        .hasStatus(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "2026-02-01|2999-02-01|/from",
        "2026-09-30|2026-01-30|/until",
        "\"IT\"|\"ZZ\"|/place/country",
        "\"IT\"|\"IT\", \"latitude\": 91, \"longitude\": 1|/place/latitude",
        "\"IT\"|\"IT\", \"longitude\": 1|/place/latitude",
        "exploitation|holiday|/type"
      })
  void namesTheFieldAtFault(String right, String wrong, String pointer) {
    assertThat(client.post(CASEWORKER, path + "/trafficking-events", EVENT.replace(right, wrong)))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo(pointer);
  }

  private MvcTestResult record(String eTag, String facts) {
    return client.change(CASEWORKER, HttpMethod.PUT, path + "/trafficking-facts", eTag, facts);
  }
}
