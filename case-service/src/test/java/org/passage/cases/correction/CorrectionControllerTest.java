package org.passage.cases.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.PARTNER;
import static org.passage.cases.CaseClient.read;
import static org.passage.cases.CaseClient.readAll;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.passage.chassis.testing.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ServiceTest
class CorrectionControllerTest {
  private static final RequestPostProcessor SUPERVISOR =
      TestTokens.as("harbour", "case-supervisor");
  private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
  private static final String DONE = "{\"decision\": \"done\"}";

  @Autowired MockMvcTester mvc;
  @Autowired MongoDatabase database;
  private CaseClient client;
  private String path;

  @BeforeEach
  void aCase() {
    client = new CaseClient(mvc);
    path = "/cases/" + client.openCase() + "/correction-requests";
  }

  @Test
  void isAnsweredWithinAMonthOfTheDayOnWhichSheAsked() {
    LocalDate before = TODAY.minusDays(10);
    MvcTestResult asked =
        asked("{\"wish\": \"My name has one l.\", \"askedOn\": \"%s\"}".formatted(before));
    assertThat(asked)
        .hasStatus(201)
        .bodyJson()
        .extractingPath("$")
        .asMap()
        .containsEntry("wish", "My name has one l.")
        .containsEntry("state", "open")
        .containsEntry("dueOn", before.plusMonths(1).toString())
        .containsEntry("receivedBy", "harbour-caseworker");
    assertThat(read(asked("{\"wish\": \"And my age.\"}"), "$.askedOn")).isEqualTo(TODAY.toString());
  }

  @Test
  void isListedWhileItWaitsAndWhenItHasWaitedTooLong() {
    String late =
        read(
            asked(
                "{\"wish\": \"It is wrong.\", \"askedOn\": \"%s\"}"
                    .formatted(TODAY.minusMonths(1).minusDays(1))),
            "$.id");
    String early = read(asked("{\"wish\": \"So is this.\"}"), "$.id");
    for (RequestPostProcessor caller : List.of(CASEWORKER, SUPERVISOR)) {
      assertThat(listed(caller, "overdue")).contains(late).doesNotContain(early);
      assertThat(listed(caller, "open")).contains(late, early);
    }
    assertThat(
            listed(TestTokens.as("harbour", Map.of("office", "genoa"), "case-supervisor"), "open"))
        .doesNotContain(late);
    assertThat(listed(TestTokens.as("sunrise", "caseworker"), "open")).doesNotContain(late);
    assertThat(decided(late, DONE)).hasStatus(200);
    assertThat(listed(CASEWORKER, "overdue")).doesNotContain(late);
    assertThat(readAll(client.get(CASEWORKER, path + "?state=done"), "$.items[*].id"))
        .containsExactly(late);
  }

  @Test
  void isRefusedWithReasonsAndAnsweredOnce() {
    String id = read(asked("{\"wish\": \"It is wrong.\"}"), "$.id");
    assertThat(decided(id, "{\"decision\": \"refused\"}"))
        .hasStatus(400)
        .bodyText()
        .contains("/reasons");
    assertThat(decided(id, "{\"decision\": \"refused\", \"reasons\": \"The court has it so.\"}"))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$")
        .asMap()
        .containsEntry("state", "refused")
        .containsEntry("reasons", "The court has it so.")
        .containsEntry("decidedBy", "harbour-caseworker");
    assertThat(decided(id, 2, DONE)).hasStatus(409).bodyText().contains("/correction-answered");
    assertThat(decided(id, DONE)).hasStatus(412);
  }

  @Test
  void isHersAlone() {
    String id = read(asked("{\"wish\": \"Secretword\"}"), "$.id");
    String other = "/cases/" + client.openCase() + "/correction-requests/" + id;
    assertThat(client.get(CASEWORKER, other)).hasStatus(404);
    assertThat(client.get(PARTNER, path + "/" + id)).hasStatus(403);
    assertThat(client.get(TestTokens.as("sunrise", "caseworker"), path + "/" + id)).hasStatus(404);
    assertThat(
            database
                .getCollection("correction_requests")
                .find(Filters.eq("_id", id))
                .map(Object::toString))
        .noneMatch(it -> it.contains("Secretword"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"wish\": \"\"}",
        "{\"wish\": \"It is wrong.\", \"askedOn\": \"2999-01-01\"}"
      })
  void saysWhatIsWrongAndWhenSheAsked(String body) {
    assertThat(asked(body)).hasStatus(400);
  }

  private MvcTestResult asked(String body) {
    return client.post(CASEWORKER, path, body);
  }

  private MvcTestResult decided(String id, String body) {
    return decided(id, 1, body);
  }

  private MvcTestResult decided(String id, int version, String body) {
    return client.change(
        CASEWORKER, HttpMethod.POST, path + "/" + id + "/decision", "\"" + version + "\"", body);
  }

  private List<String> listed(RequestPostProcessor caller, String state) {
    return readAll(
        client.get(caller, "/correction-requests?limit=100&state=" + state), "$.items[*].id");
  }
}
