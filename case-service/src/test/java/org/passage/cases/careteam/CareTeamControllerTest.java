package org.passage.cases.careteam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;

import java.util.List;
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
class CareTeamControllerTest {
  private static final RequestPostProcessor HEALTH_WORKER =
      TestTokens.as("harbour", "health-worker");
  private static final String HEALTH_WORKER_ID = "harbour-health-worker";

  @Autowired MockMvcTester mvc;

  CaseClient client;
  String caseId;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
  }

  @Test
  void beginsWithWhoOpenedTheCase() {
    assertThat(client.get(CASEWORKER, team()))
        .bodyJson()
        .extractingPath("$.members[*].personId")
        .asArray()
        .containsExactly("harbour-caseworker");
  }

  @Test
  void opensTheCaseToAColleagueAndClosesItAgain() {
    assertThat(client.get(HEALTH_WORKER, "/cases/" + caseId)).hasStatus(404);
    assertThat(join("\"1\"")).hasStatus(200);
    assertThat(client.get(HEALTH_WORKER, "/cases/" + caseId)).hasStatus(200);
    assertThat(client.change(CASEWORKER, HttpMethod.DELETE, member(), "\"2\"", "")).hasStatus(200);
    assertThat(client.get(HEALTH_WORKER, "/cases/" + caseId)).hasStatus(404);
  }

  @Test
  void changesNothingForOneWhoIsOnItAlready() {
    assertThat(join("\"1\"")).headers().hasValue("ETag", "\"2\"");
    assertThat(join("\"2\"")).headers().hasValue("ETag", "\"2\"");
    assertThat(client.get(CASEWORKER, team()))
        .bodyJson()
        .extractingPath("$.members.length()")
        .isEqualTo(2);
  }

  @Test
  void isChangedOnlyUponWhatWasRead() {
    assertThat(join("\"7\"")).hasStatus(412);
    assertThat(mvc.put().uri("/api/cases/v1" + member()).with(CASEWORKER)).hasStatus(428);
    assertThat(client.get(HEALTH_WORKER, "/cases/" + caseId)).hasStatus(404);
  }

  @Test
  void doesNotKnowAPersonWhoIsNotOnIt() {
    assertThat(client.change(CASEWORKER, HttpMethod.DELETE, member(), "\"1\"", "")).hasStatus(404);
  }

  @Test
  void takesInNobodyOfAnotherOrganizationByMistake() {
    MvcTestResult joined =
        client.change(CASEWORKER, HttpMethod.PUT, team() + "/stranger-caseworker", "\"1\"", "");
    assertThat(joined).hasStatus(200);
    RequestPostProcessor stranger = TestTokens.as("stranger", "caseworker");
    assertThat(client.get(stranger, "/cases/" + caseId)).hasStatus(404);
  }

  @Test
  void isNotNeededByTheSupervisorOfTheOfficeAndOfNoOther() {
    assertThat(client.get(supervisorOf("main"), "/cases/" + caseId)).hasStatus(200);
    assertThat(client.get(supervisorOf("milan"), "/cases/" + caseId)).hasStatus(404);
    assertThat(client.get(supervisorOf("milan"), "/cases"))
        .bodyJson()
        .extractingPath("$.items")
        .asArray()
        .isEmpty();
  }

  @Test
  void showsACaseworkerInListsOnlyTheCasesOfHers() {
    RequestPostProcessor colleague = TestTokens.as("harbour", "caseworker", "intake-officer");
    assertThat(client.get(colleague, "/cases"))
        .bodyJson()
        .extractingPath("$.items[*].id")
        .asArray()
        .doesNotContain(caseId);
  }

  @Test
  void doesNotShowAHealthWorkerTheScreeningAndAShelterWorkerNotWhoSheIs() {
    assertThat(join("\"1\"")).hasStatus(200);
    MvcTestResult health = client.get(HEALTH_WORKER, "/cases/" + caseId);
    assertThat(health).bodyJson().hasPath("$.person.givenNames");
    assertThat(health).bodyJson().doesNotHavePath("$.screening");

    String shelterWorker = team() + "/harbour-shelter-worker";
    assertThat(client.change(CASEWORKER, HttpMethod.PUT, shelterWorker, "\"2\"", ""))
        .hasStatus(200);
    MvcTestResult shelter =
        client.get(TestTokens.as("harbour", "shelter-worker"), "/cases/" + caseId);
    assertThat(shelter).bodyJson().extractingPath("$.person.nationality").isEqualTo("MD");
    for (String hidden : List.of("$.person.givenNames", "$.person.birthDate", "$.screening")) {
      assertThat(shelter).bodyJson().doesNotHavePath(hidden);
    }
  }

  private static RequestPostProcessor supervisorOf(String office) {
    return TestTokens.as("harbour", Map.of("office", office), "case-supervisor");
  }

  private MvcTestResult join(String ifMatch) {
    return client.change(CASEWORKER, HttpMethod.PUT, member(), ifMatch, "");
  }

  private String member() {
    return team() + "/" + HEALTH_WORKER_ID;
  }

  private String team() {
    return "/cases/" + caseId + "/care-team";
  }
}
