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

  private List<String> ids(String query) {
    return IdentityClient.read(get(query), "$.items[*].id");
  }

  private String next(String query) {
    return IdentityClient.read(get(query), "$.next");
  }
}
