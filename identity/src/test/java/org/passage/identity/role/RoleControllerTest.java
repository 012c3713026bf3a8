package org.passage.identity.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passage.identity.IdentityClient;
import org.passage.identity.IdentityTest;
import org.passage.identity.keycloak.FakeKeycloak;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IdentityTest
class RoleControllerTest {
  @Autowired MockMvcTester mvc;
  @Autowired FakeKeycloak keycloak;

  @BeforeEach
  void someRoles() {
    keycloak.reset();
    keycloak.roles(
        List.of(
            Map.of("id", "1", "name", "offline_access"),
            Map.of(
                "id", "2",
                "name", "partner-agency",
                "description", "Acts for a partner.",
                "attributes", Map.of("holder", List.of("person", "api-client"))),
            Map.of("id", "3", "name", "caseworker")));
  }

  @Test
  void saysWhatEachRoleIsForAndLeavesOutKeycloaksOwn() {
    assertThat(new IdentityClient(mvc).get("analyst", "/roles"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"items": [
              {"role": "caseworker", "description": "", "holders": []},
              {"role": "partner-agency", "description": "Acts for a partner.",
               "holders": ["person", "api-client"]}]}
            """);
  }

  @Test
  void saysWhenToTryAgainWhenKeycloakFails() {
    keycloak.failsWith(500);

    assertThat(new IdentityClient(mvc).get("analyst", "/roles"))
        .hasStatus(503)
        .containsHeader("Retry-After");
  }
}
