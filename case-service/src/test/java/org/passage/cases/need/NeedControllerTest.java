package org.passage.cases.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;
import static org.passage.cases.CaseClient.PARTNER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class NeedControllerTest {
  private static final String ROOM =
      """
      {"domain": "housing", "level": "high", "wish": "A door that locks."}\
      """;

  @Autowired MockMvcTester mvc;
  CaseClient client;
  String path;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    path = "/cases/" + client.openCase() + "/needs";
  }

  @Test
  void recordsWhatSheNeedsInHerOwnWordsAndHowItStandsLater() {
    MvcTestResult recorded = client.post(CASEWORKER, path, ROOM);
    assertThat(recorded).hasStatus(201).hasHeader("ETag", "\"1\"");
    assertThat(recorded).bodyJson().extractingPath("$.state").isEqualTo("open");
    String need = path + "/" + CaseClient.read(recorded, "$.id");
    MvcTestResult met = change(need, "1", "{\"level\": \"low\", \"state\": \"met\"}");
    assertThat(met).hasStatus(200).bodyJson().extractingPath("$.domain").isEqualTo("housing");
    assertThat(met).bodyJson().doesNotHavePath("$.wish");
    assertThat(change(need, "1", "{\"level\": \"low\", \"state\": \"open\"}")).hasStatus(412);
    assertThat(change(need, "2", "{\"level\": \"low\", \"state\": \"no-longer-wanted\"}"))
        .hasStatus(200);
    assertThat(change(need, "3", "{\"level\": \"urgent\", \"state\": \"open\"}")).hasStatus(200);
  }

  @Test
  void areListedByState() {
    String met = CaseClient.read(client.post(CASEWORKER, path, ROOM), "$.id");
    String open = CaseClient.read(client.post(CASEWORKER, path, ROOM), "$.id");
    change(path + "/" + met, "1", "{\"level\": \"low\", \"state\": \"met\"}");
    assertThat(client.get(CASEWORKER, path + "?state=open"))
        .bodyJson()
        .extractingPath("$.items[*].id")
        .asArray()
        .containsExactly(open);
    assertThat(client.get(CASEWORKER, path + "?limit=1"))
        .bodyJson()
        .hasPath("$.next")
        .extractingPath("$.items[0].id")
        .isEqualTo(open);
  }

  @Test
  void knowTheDomainsOfReintegrationOnly() {
    MvcTestResult refused = client.post(CASEWORKER, path, ROOM.replace("housing", "shopping"));
    assertThat(refused)
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo("/domain");
  }

  @Test
  void areForTheCareTeamOnly() {
    String id = CaseClient.read(client.post(CASEWORKER, path, ROOM), "$.id");
    assertThat(client.get(PARTNER, path)).hasStatus(403);
    String other = "/cases/" + client.openCase() + "/needs/" + id;
    assertThat(client.get(CASEWORKER, other)).hasStatus(404);
  }

  private MvcTestResult change(String need, String version, String body) {
    return client.change(CASEWORKER, HttpMethod.PUT, need, '"' + version + '"', body);
  }
}
