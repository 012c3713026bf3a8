package org.passage.acceptance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.passage.acceptance.identity.Partner.DIRECTORY;
import static org.passage.acceptance.identity.Partner.OPERATOR;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Forgery;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;
import tools.jackson.databind.JsonNode;

/**
 * Tokens that are good by their signature and time, of who may come in no more: a suspended
 * organization, somebody who was deactivated, a revoked program. All in one, for the gateway takes
 * a moment to hear of it.
 */
@ExtendWith(RunningPlatform.class)
class SuspensionTest {
  private static final String IDENTITY = "/api/identity/v1";
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  private final Logins logins = new Logins(RunningPlatform.platform());
  private final KeycloakAdministrator keycloak =
      new KeycloakAdministrator(RunningPlatform.platform());

  @Test
  void stopsWithinAMinuteWhoMayComeInNoMoreUntilTheyMayAgain() {
    Partner partner = Partner.comingIn();
    Answer theirs = client(partner.administrator());
    Answer ours = client(OPERATOR);
    Answer kim = invited();
    String username = kim.text("/person/username");
    JsonNode login = keycloak.login(username);
    List<Api.As> callers =
        List.of(partner.administrator(), caller(login(theirs)), caller(login(ours)), caller(login));
    assertAnswered(callers, 200);

    Answer suspended =
        OPERATOR
            .post(partner.path() + "/suspension", partner.joined().eTag(), "")
            .expect(200)
            .expect("/suspended", "true");
    Answer gone = OPERATOR.post(person(kim) + "/deactivation", kim.eTag(), "").expect(200);
    String program = IDENTITY + "/clients/" + ours.text("/client/id");
    OPERATOR.post(program + "/revocation", ours.eTag(), "").expect(200);

    assertThat(List.of(login(theirs), login(ours), keycloak.login(username), logins.goingOn(login)))
        .noneMatch(it -> it.has("access_token"));
    API.as("caseworker@sunrise").get(partner.path()).expect(404);
    assertAnswered(callers, 401);
    assertThat(callers).allMatch(it -> it.get(DIRECTORY).text("/type").endsWith("/unauthorized"));
    OPERATOR.get(DIRECTORY).expect(200);
    API.asClient("harbour-api", "identity").get(DIRECTORY).expect(200);

    OPERATOR.post(partner.path() + "/resumption", suspended.eTag(), "").expect(200);
    OPERATOR.post(person(kim) + "/reactivation", gone.eTag(), "").expect(200);

    JsonNode again = keycloak.login(username);
    assertThat(Forgery.claims(Logins.token(again))).containsEntry("office", "milan");
    assertAnswered(List.of(caller(login(theirs)), caller(again)), 200);
    assertThat(login(ours).has("access_token")).isFalse();
  }

  private static Answer client(Api.As administrator) {
    return administrator
        .post(
            IDENTITY + "/clients",
            """
            {"name": "s%s", "title": "For a test", "scopes": ["identity"]}
            """
                .formatted(Long.toString(System.nanoTime(), 36)))
        .expect(201);
  }

  private JsonNode login(Answer client) {
    return logins.ofClient(client.text("/client/id"), client.text("/secret"), "identity");
  }

  /** Somebody new at harbour, who has been there. */
  private Answer invited() {
    Answer invited =
        OPERATOR
            .post(
                IDENTITY + "/people",
                """
                {"name": "%1$s", "givenName": "Kim", "familyName": "Example",
                 "email": "%1$s@harbour.example", "office": "milan", "roles": ["caseworker"]}
                """
                    .formatted("kim" + Long.toString(System.nanoTime(), 36)))
            .expect(201);
    keycloak.setUp(invited.text("/person/id"));
    return invited;
  }

  private static String person(Answer invited) {
    return IDENTITY + "/people/" + invited.text("/person/id");
  }

  private static Api.As caller(JsonNode login) {
    return API.withToken(Logins.token(login));
  }

  private static void assertAnswered(List<Api.As> callers, int status) {
    for (Api.As caller : callers) {
      await()
          .atMost(A_MINUTE)
          .pollDelay(Duration.ZERO)
          .pollInterval(Duration.ofMillis(500))
          .untilAsserted(() -> assertThat(caller.get(DIRECTORY).status()).isEqualTo(status));
    }
  }
}
