package org.passage.identity.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
class OrganizationControllerTest {
  private static final String PATH = "/organizations";

  @Autowired MockMvcTester mvc;
  @Autowired FakeKeycloak keycloak;

  @BeforeEach
  void twoOrganizations() {
    keycloak.reset();
    keycloak.organization("sunrise", true, "kind=ngo", "country=MD");
    keycloak.organization("harbour", true, "kind=mission", "country=IT");
  }

  @ParameterizedTest
  @ValueSource(strings = {"caseworker", "partner-agency", "analyst", "service"})
  void showsTheDirectoryToEveryRoleByAlias(String role) {
    assertThat(get(PATH, role))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"items": [
              {"id": "harbour", "name": "The harbour", "kind": "mission", "country": "IT"},
              {"id": "sunrise", "name": "The sunrise", "kind": "ngo", "country": "MD"}]}
            """);
  }

  @Test
  void goesThroughADirectoryOfManyByCursor() {
    for (int i = 0; i < 230; i++) {
      keycloak.organization("partner-%03d".formatted(i), true, "kind=shelter");
    }

    List<String> seen = new ArrayList<>();
    String cursor = "";
    while (cursor != null) {
      MvcTestResult page = get(PATH + "?limit=50" + cursor, "caseworker");
      assertThat(page).hasStatusOk();
      List<String> ids = IdentityClient.read(page, "$.items[*].id");
      assertThat(ids).hasSizeLessThanOrEqualTo(50);
      seen.addAll(ids);
      List<String> next = IdentityClient.read(page, "$[?(@.next)].next");
      cursor = next.isEmpty() ? null : "&cursor=" + next.getFirst();
    }
    assertThat(seen).hasSize(232).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void leavesOutWhoTakesPartNoMore() {
    keycloak.organization("gone", false, "kind=ngo");

    assertThat(get(PATH, "caseworker")).bodyJson().extractingPath("$.items.length()").isEqualTo(2);
    assertThat(get(PATH + "/gone", "caseworker")).hasStatus(404);
  }

  @Test
  void leavesOutAKindAndCountryThatAreNone() {
    keycloak.organization("odd", true, "kind=circus", "country=Moldova");

    assertThat(get(PATH + "/odd", "caseworker"))
        .bodyJson()
        .isStrictlyEqualTo("{\"id\": \"odd\", \"name\": \"The odd\"}");
  }

  @Test
  void showsOneByItsAlias() {
    assertThat(get(PATH + "/sunrise", "caseworker"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("$.country")
        .isEqualTo("MD");
  }

  @Test
  void neverSuspendsWhoRunsThePlatform() {
    String path = PATH + "/harbour";
    String eTag = IdentityClient.eTag(get(path, "identity-admin"));

    assertThat(new IdentityClient(mvc).post("identity-admin", path + "/suspension", eTag, ""))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("$.type")
        .asString()
        .endsWith("/operator-stays");
  }

  @Test
  void knowsNoneOfAnotherAlias() {
    assertThat(get(PATH + "/nobody", "caseworker")).hasStatus(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"?limit=0", "?limit=101", "?limit=many", "?cursor=broken", "/UPPER"})
  void refusesWhatCannotBe(String query) {
    assertThat(get(PATH + query, "caseworker"))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("$.errors[0].pointer")
        .asString()
        .startsWith("?");
  }

  @Test
  void refusesWithoutARole() {
    assertThat(get(PATH, "offline_access")).hasStatus(403);
    assertThat(mvc.get().uri("/api/identity/v1/organizations")).hasStatus(401);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503, 401, 403})
  void saysWhenToTryAgainWhenKeycloakFails(int status) {
    keycloak.failsWith(status);

    assertThat(get(PATH, "caseworker")).hasStatus(503).containsHeader("Retry-After");
  }

  @Test
  void doesNotWaitForAKeycloakThatHangs() {
    keycloak.hangs();

    assertThat(get(PATH, "caseworker")).hasStatus(503).containsHeader("Retry-After");
  }

  private MvcTestResult get(String path, String role) {
    return new IdentityClient(mvc).get(role, path);
  }
}
