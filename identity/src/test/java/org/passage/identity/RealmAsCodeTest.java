package org.passage.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.passage.identity.api.RoleV1;
import org.passage.identity.role.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmAsCodeTest {
  private static final String SECOND_FACTOR = "second-factor";

  private final JsonNode realm;

  RealmAsCodeTest() throws IOException {
    realm = JsonMapper.shared().readTree(Files.readString(Path.of("keycloak/passage-realm.json")));
  }

  @Test
  void hasTheRolesOfTheContractAndSaysWhatEachIsFor() {
    List<JsonNode> roles =
        realm
            .path("roles")
            .path("realm")
            .valueStream()
            .filter(it -> !it.path("name").asString().startsWith("default-roles"))
            .filter(it -> !it.path("name").asString().equals(SECOND_FACTOR))
            .toList();

    assertThat(roles)
        .extracting(it -> it.path("name").asString())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(RoleV1.values()).map(RoleV1::getValue).toList());
    assertThat(roles).allMatch(it -> !it.path("description").asString().isBlank());
    assertThat(roles).allMatch(it -> !it.path("attributes").path("holder").isEmpty());
  }

  @Test
  void letsThisServiceChangePeopleAndClientsButNotTheRealm() {
    JsonNode account =
        realm
            .path("users")
            .valueStream()
            .filter(it -> it.path("serviceAccountClientId").asString().equals("identity"))
            .findFirst()
            .orElseThrow();

    assertThat(account.path("clientRoles").path("realm-management").valueStream())
        .extracting(JsonNode::asString)
        .isNotEmpty()
        .doesNotContain(
            "realm-admin", "manage-realm", "impersonation", "manage-identity-providers");
  }

  @Test
  void asksThoseForASecondFactorWhoseRoleNeedsIt() {
    for (JsonNode role : realm.path("roles").path("realm")) {
      boolean asked = role.at("/composites/realm/0").asString("").equals(SECOND_FACTOR);
      boolean needed =
          Role.named(role.path("name").asString()).filter(Role::needsTwoFactors).isPresent();
      assertThat(asked).as("%s", role).isEqualTo(needed);
    }
  }
}
