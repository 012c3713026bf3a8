package org.passage.identity.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passage.identity.IdentityClient;
import org.passage.identity.IdentityTest;
import org.passage.identity.keycloak.FakeKeycloak;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@IdentityTest
class PersonControllerTest {
  @Autowired MockMvcTester mvc;
  @Autowired FakeKeycloak keycloak;

  @BeforeEach
  void peopleOfTwoOrganizations() {
    keycloak.reset();
    keycloak.organization("harbour", true);
    keycloak.organization("sunrise", true);
    keycloak.person("harbour", "person-a", "default-roles-passage", "caseworker");
    keycloak.person("harbour", "person-b", "analyst");
    keycloak.person("harbour", "person-c", "intake-officer", "caseworker");
    keycloak.person("sunrise", "person-d", "caseworker");
  }

  @Test
  void listsOnesOwnPeopleOnly() {
    assertThat(get("")).hasStatusOk();
    assertThat(ids("")).containsExactly("person-a", "person-b", "person-c");
  }

  @Test
  void showsAPersonWithTheRolesThatPassageKnows() {
    assertThat(get("/person-a"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"id": "person-a", "organizationId": "harbour", "username": "person-a@harbour",
             "givenName": "Ada", "familyName": "Example", "email": "person-a@harbour.example",
             "office": "main", "active": true, "roles": ["caseworker"]}
            """);
  }

  @Test
  void knowsNobodyOfAnotherOrganization() {
    assertThat(get("/person-d")).hasStatus(404);
    assertThat(get("/nobody-at-all")).hasStatus(404);
    assertThat(post("/person-d/deactivation", "any", "")).hasStatus(404);
    assertThat(post("/person-d/reactivation", "any", "")).hasStatus(404);
  }

  @Test
  void neverGrantsTheRoleOfServices() {
    String eve =
        """
        {"name": "eve", "givenName": "Eve", "familyName": "Example",
         "email": "eve@harbour.example", "roles": ["service"]}
        """;

    assertProblem(post("", "any", eve), 403, "role-not-grantable");
    assertProblem(putRoles("/person-a", "service"), 403, "role-not-grantable");
  }

  @Test
  void changesOnlyWhoWasRead() {
    assertProblem(post("/person-a/deactivation", "", ""), 428, "precondition-required");
    assertProblem(post("/person-a/deactivation", "old", ""), 412, "precondition-failed");
  }

  @Test
  void leavesAnOrganizationItsLastAdministrator() {
    keycloak.person("harbour", "person-e", "identity-admin");
    keycloak.person("sunrise", "person-f", "identity-admin");

    assertProblem(post("/person-e/deactivation", eTag("/person-e"), ""), 409, "last-administrator");
    assertProblem(putRoles("/person-e", "auditor"), 409, "last-administrator");
  }

  @Test
  void letsNobodyChangeHerOwnAccount() {
    String herself = "/harbour-identity-admin";
    keycloak.person("harbour", "harbour-identity-admin", "identity-admin");
    keycloak.person("harbour", "person-e", "identity-admin");

    assertProblem(post(herself + "/deactivation", eTag(herself), ""), 409, "own-account");
    assertProblem(putRoles(herself, "auditor"), 409, "own-account");
  }

  @Test
  void goesOnWhereAPageEnded() {
    String next = next("?limit=2");

    assertThat(ids("?limit=2")).containsExactly("person-a", "person-b");
    assertThat(ids("?limit=2&cursor=" + next)).containsExactly("person-c");
    assertThat(get("?limit=2&cursor=" + next)).bodyJson().doesNotHavePath("$.next");
  }

  @Test
  void findsThoseWithARole() {
    assertThat(ids("?role=caseworker")).containsExactly("person-a", "person-c");
    assertThat(get("?role=caseworker")).bodyJson().doesNotHavePath("$.next");
    assertThat(ids("?role=auditor")).isEmpty();
  }

  @Test
  void goesOnAmongThoseWithARole() {
    assertThat(ids("?role=caseworker&limit=1")).containsExactly("person-a");
    assertThat(ids("?role=caseworker&limit=1&cursor=" + next("?role=caseworker&limit=1")))
        .containsExactly("person-c");
  }

  @Test
  void looksThroughAtMostAHundredForOneAnswer() {
    for (int i = 0; i < 130; i++) {
      keycloak.person("harbour", "person-x" + i, i == 129 ? "auditor" : "analyst");
    }

    assertThat(ids("?role=auditor")).isEmpty();
    assertThat(ids("?role=auditor&cursor=" + next("?role=auditor"))).containsExactly("person-x129");
  }

  @ParameterizedTest
  @ValueSource(strings = {"caseworker", "case-supervisor", "partner-agency", "service"})
  void isForIdentityAdministratorsOnly(String role) {
    IdentityClient client = new IdentityClient(mvc);

    assertThat(client.get(role, "/people")).hasStatus(403);
    assertThat(client.get(role, "/people/person-a")).hasStatus(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?role=king", "?limit=0", "?cursor=broken", "/a", "/%2e%2e%2fusers"})
  void refusesWhatCannotBe(String query) {
    assertThat(get(query).getResponse().getStatus()).isEqualTo(400);
  }

  @Test
  void refusesACursorOfAnotherList() {
    String other =
        Base64.getUrlEncoder().encodeToString("1:harbour".getBytes(StandardCharsets.UTF_8));

    assertThat(get("?cursor=" + other))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .isEqualTo("?cursor");
  }

  @Test
  void saysWhenToTryAgainWhenKeycloakFails() {
    keycloak.failsWith(502);

    assertThat(get("")).hasStatus(503).containsHeader("Retry-After");
    assertThat(get("/person-a")).hasStatus(503).containsHeader("Retry-After");
  }

  private MvcTestResult get(String rest) {
    return new IdentityClient(mvc).get("identity-admin", "/people" + rest);
  }

  private MvcTestResult post(String rest, String eTag, String body) {
    return new IdentityClient(mvc).post("identity-admin", "/people" + rest, eTag, body);
  }

  private MvcTestResult putRoles(String person, String role) {
    return new IdentityClient(mvc)
        .put(
            "identity-admin",
            "/people" + person + "/roles",
            eTag(person),
            "{\"roles\": [\"%s\"]}".formatted(role));
  }

  private String eTag(String person) {
    return IdentityClient.eTag(get(person));
  }

  private static void assertProblem(MvcTestResult refused, int status, String type) {
    assertThat(refused)
        .hasStatus(status)
        .bodyJson()
        .extractingPath("$.type")
        .asString()
        .endsWith("/" + type);
  }

  private List<String> ids(String query) {
    return IdentityClient.read(get(query), "$.items[*].id");
  }

  private String next(String query) {
    return IdentityClient.read(get(query), "$.next");
  }
}
