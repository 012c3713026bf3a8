package org.passage.acceptance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.RunningPlatform;

/** Tokens that are good by their signature and time, of who may come in no more. */
@ExtendWith(RunningPlatform.class)
class SuspensionTest {
  private static final String IDENTITY = "/api/identity/v1";
  private static final String DIRECTORY = IDENTITY + "/organizations";
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private final Api.As operator = API.as("identity-admin@harbour");

  @Test
  void stopsThePeopleAndClientsOfASuspendedOrganizationWithinAMinute(Platform platform) {
    KeycloakAdministrator keycloak = new KeycloakAdministrator(platform);
    String alias = "p" + Long.toString(System.currentTimeMillis(), 36);
    Answer organization =
        operator
            .post(
                DIRECTORY,
                """
                {"id": "%1$s", "name": "Beacon %1$s", "kind": "shelter", "country": "RO",
                 "domain": "%1$s.example"}
                """
                    .formatted(alias))
            .expect(201);
    Answer invited =
        operator
            .post(
                DIRECTORY + "/" + alias + "/administrators",
                """
                {"name": "ada", "givenName": "Ada", "familyName": "Example",
                 "email": "ada@%s.example"}
                """
                    .formatted(alias))
            .expect(201);
    Api.As ada =
        API.withToken(
            keycloak.tokenOfNewPerson(
                invited.text("/person/id"), invited.text("/person/username")));
    ada.get(IDENTITY + "/people").expect(200);
    Answer client = client(ada);
    Api.As program =
        API.withToken(keycloak.tokenOfClient(client.text("/client/id"), client.text("/secret")));
    program.get(DIRECTORY).expect(200);

    operator.post(DIRECTORY + "/" + alias + "/suspension", organization.eTag(), "").expect(200);

    assertRefusedWithin(A_MINUTE, ada);
    assertRefusedWithin(A_MINUTE, program);
    operator.get(DIRECTORY).expect(200);
  }

  @Test
  void stopsARevokedClientWithinAMinute(Platform platform) {
    Answer client = client(operator);
    String path = IDENTITY + "/clients/" + client.text("/client/id");
    Api.As program =
        API.withToken(
            new KeycloakAdministrator(platform)
                .tokenOfClient(client.text("/client/id"), client.text("/secret")));
    program.get(DIRECTORY).expect(200);

    operator.post(path + "/revocation", client.eTag(), "").expect(200);

    assertRefusedWithin(A_MINUTE, program);
    API.asClient("harbour-api", "identity").get(DIRECTORY).expect(200);
  }

  private static Answer client(Api.As administrator) {
    return administrator
        .post(
            IDENTITY + "/clients",
            """
            {"name": "c%s", "title": "For a test", "scopes": ["identity"]}
            """
                .formatted(System.currentTimeMillis()))
        .expect(201);
  }

  private static void assertRefusedWithin(Duration time, Api.As caller) {
    Instant deadline = Instant.now().plus(time);
    Answer answer = caller.get(DIRECTORY);
    while (answer.status() != 401 && Instant.now().isBefore(deadline)) {
      pause();
      answer = caller.get(DIRECTORY);
    }
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text("/type")).endsWith("/unauthorized");
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
