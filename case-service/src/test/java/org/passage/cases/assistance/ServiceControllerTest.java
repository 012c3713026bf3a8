package org.passage.cases.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.cases.CaseClient.CASEWORKER;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.cases.CaseClient;
import org.passage.chassis.testing.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ServiceTest
class ServiceControllerTest {
  private static final String ROOM =
      """
      {"type": "housing", "provider": {"organizationId": "sunrise"}, "from": "2026-11-02"}\
      """;

  @Autowired MockMvcTester mvc;
  CaseClient client;
  String caseId;
  String path;

  @BeforeEach
  void openCase() {
    client = new CaseClient(mvc);
    caseId = client.openCase();
    path = "/cases/" + caseId + "/services";
  }

  @Test
  void isProvidedOnlyWhenSheAcceptedItLast() {
    String service = plan(ROOM);
    assertThat(provide(service, 1)).hasStatus(409);
    assertThat(choose(service, 1, "accepted")).hasStatus(200);
    assertThat(choose(service, 2, "declined")).hasStatus(200);
    assertThat(provide(service, 3)).hasStatus(409);
    assertThat(choose(service, 3, "postponed")).hasStatus(200);
    assertThat(choose(service, 4, "accepted")).hasStatus(200);
    assertThat(provide(service, 5))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.state")
        .isEqualTo("provided");
    assertThat(choose(service, 6, "declined")).hasStatus(409);
    MvcTestResult kept = client.get(CASEWORKER, service);
    assertThat(kept)
        .bodyJson()
        .extractingPath("$.choices[*].choice")
        .asArray()
        .containsExactly("accepted", "declined", "postponed", "accepted");
    assertThat(kept).bodyJson().extractingPath("$.choices[0].words").isEqualTo("As I said.");
  }

  @Test
  void asksNothingAboutCooperationWithTheAuthorities() {
    client.post(
        CASEWORKER,
        "/cases/" + caseId + "/consents",
        """
        {"purpose": "cooperation", "decision": "refused", "givenBy": "self", "method": "oral",
         "language": "ron", "interpreter": true}\
        """);
    String service = plan(ROOM);
    assertThat(choose(service, 1, "accepted")).hasStatus(200);
    assertThat(provide(service, 2)).hasStatus(200);
  }

  @Test
  void isCancelledByThoseWhoWouldProvideIt() {
    String service = plan(ROOM);
    assertThat(
            client.change(
                CASEWORKER,
                HttpMethod.POST,
                service + "/cancellation",
                "\"1\"",
                "{\"reason\": \"not-available\"}"))
        .hasStatus(200)
        .bodyJson()
        .extractingPath("$.cancellation")
        .isEqualTo("not-available");
    assertThat(choose(service, 2, "accepted")).hasStatus(409);
    assertThat(client.get(CASEWORKER, path + "?state=cancelled"))
        .bodyJson()
        .extractingPath("$.items.length()")
        .isEqualTo(1);
    assertThat(client.get(CASEWORKER, path + "?state=planned"))
        .bodyJson()
        .extractingPath("$.items.length()")
        .isEqualTo(0);
  }

  @Test
  void answersANeedOfTheSameCase() {
    String need =
        CaseClient.read(
            client.post(
                CASEWORKER,
                "/cases/" + caseId + "/needs",
                "{\"domain\": \"housing\", \"level\": \"high\"}"),
            "$.id");
    String answering = ROOM.replaceFirst("\\{", "{\"needId\": \"" + need + "\", ");
    assertThat(client.post(CASEWORKER, path, answering)).hasStatus(201);
    assertInvalid(
        client.post(CASEWORKER, "/cases/" + client.openCase() + "/services", answering), "/needId");
  }

  @Test
  void hasOneProviderAndEndsAfterItBegins() {
    assertInvalid(
        client.post(CASEWORKER, path, ROOM.replace("\"organizationId\": \"sunrise\"", "")),
        "/provider");
    assertInvalid(
        client.post(CASEWORKER, path, ROOM.replace("\"sunrise\"", "\"sunrise\", \"name\": \"x\"")),
        "/provider");
    assertInvalid(
        client.post(
            CASEWORKER,
            path,
            ROOM.replace("\"2026-11-02\"", "\"2026-11-02\", \"until\": \"2026-11-01\"")),
        "/until");
    String service = plan(ROOM);
    choose(service, 1, "accepted");
    MvcTestResult later =
        client.change(
            CASEWORKER,
            HttpMethod.POST,
            service + "/provision",
            "\"2\"",
            "{\"from\": \"2999-01-01\"}");
    assertInvalid(later, "/from");
  }

  private static void assertInvalid(MvcTestResult refused, String pointer) {
    assertThat(refused)
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo(pointer);
  }

  private String plan(String body) {
    MvcTestResult planned = client.post(CASEWORKER, path, body);
    assertThat(planned).hasStatus(201);
    return path + "/" + CaseClient.read(planned, "$.id");
  }

  private MvcTestResult choose(String service, int version, String choice) {
    return client.change(
        CASEWORKER,
        HttpMethod.POST,
        service + "/choices",
        "\"" + version + '"',
        "{\"choice\": \"" + choice + "\", \"words\": \"As I said.\"}");
  }

  private MvcTestResult provide(String service, int version) {
    return client.change(
        CASEWORKER,
        HttpMethod.POST,
        service + "/provision",
        "\"" + version + '"',
        "{\"from\": \"2026-11-02\"}");
  }
}
