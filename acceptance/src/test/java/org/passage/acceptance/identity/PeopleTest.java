package org.passage.acceptance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.RunningPlatform;
import tools.jackson.databind.JsonNode;

/** People of an organization in Keycloak itself. */
@ExtendWith(RunningPlatform.class)
class PeopleTest {
  private static final String PEOPLE = "/api/identity/v1/people";

  private final Api.As administrator = API.as("identity-admin@harbour");
  private final String name = "p" + Long.toString(System.nanoTime(), 36);

  @Test
  void areInvitedOnceAndChooseAPasswordAndASecondFactorFirst(Platform platform) {
    Answer invited =
        invite("health-worker").expect(201).expect("/person/username", name + "@harbour");
    String id = invited.text("/person/id");

    JsonNode login =
        new Logins(platform).ofPerson(name + "@harbour", invited.text("/temporaryPassword"));
    assertThat(login.path("error_description").asString(""))
        .isEqualTo("Account is not fully set up");
    assertThat(new KeycloakAdministrator(platform).toDo(id))
        .containsExactlyInAnyOrder("UPDATE_PASSWORD", "CONFIGURE_TOTP");
    administrator.get(PEOPLE + "/" + id).expect(200).expect("/office", "milan");

    assertThat(invite("health-worker").expect(409).text("/type")).endsWith("/name-taken");
  }

  @Test
  void changeRolesAndOfficeAsTheyWereRead() {
    Answer invited = invite("caseworker").expect(201);
    String path = PEOPLE + "/" + invited.text("/person/id");

    Answer changed =
        administrator
            .put(path + "/roles", invited.eTag(), "{\"roles\": [\"analyst\", \"auditor\"]}")
            .expect(200);
    assertThat(changed.json().path("roles")).hasToString("[\"analyst\",\"auditor\"]");
    administrator.put(path + "/office", invited.eTag(), "{\"office\": \"rome\"}").expect(412);
    administrator
        .put(path + "/office", changed.eTag(), "{\"office\": \"rome\"}")
        .expect(200)
        .expect("/office", "rome");
  }

  @Test
  void areKnownToTheirColleaguesOnly() {
    Answer colleagues =
        API.as("caseworker@sunrise").get("/api/identity/v1/colleagues?limit=100").expect(200);

    assertThat(colleagues.texts("/items", "id"))
        .contains(API.idOf("caseworker@sunrise"))
        .doesNotContain(API.idOf("caseworker@harbour"));
    assertThat(colleagues.texts("/items", "name")).doesNotContain("");
  }

  private Answer invite(String role) {
    return administrator.post(
        PEOPLE,
        """
        {"name": "%1$s", "givenName": "Ada", "familyName": "Example",
         "email": "%1$s@harbour.example", "office": "milan", "roles": ["%2$s"]}
        """
            .formatted(name, role));
  }
}
