package org.passage.acceptance.identity;

import static org.passage.acceptance.platform.RunningPlatform.API;

import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.RunningPlatform;

/**
 * A partner organization of a test's own.
 *
 * @param joined what the operator was answered when it came in
 * @param administrator its first one, logged in
 */
record Partner(String id, Answer joined, Api.As administrator) {
  static final String DIRECTORY = "/api/identity/v1/organizations";

  /** Who runs the platform. */
  static final Api.As OPERATOR = API.as("identity-admin@harbour");

  static Partner comingIn() {
    String id = "p" + Long.toString(System.nanoTime(), 36);
    Answer joined =
        OPERATOR
            .post(
                DIRECTORY,
                """
                {"id": "%1$s", "name": "Beacon %1$s", "kind": "shelter", "country": "RO",
                 "domain": "%1$s.example"}
                """
                    .formatted(id))
            .expect(201);
    Answer ada = invited(id, "ada").expect(201);
    String token =
        new KeycloakAdministrator(RunningPlatform.platform())
            .tokenOfNewPerson(ada.text("/person/id"), ada.text("/person/username"));
    return new Partner(id, joined, API.withToken(token));
  }

  /** The operator invites somebody to be its first administrator. */
  static Answer invited(String id, String name) {
    return OPERATOR.post(
        DIRECTORY + "/" + id + "/administrators",
        """
        {"name": "%1$s", "givenName": "Ada", "familyName": "Example", "email": "%1$s@%2$s.example"}
        """
            .formatted(name, id));
  }

  String path() {
    return DIRECTORY + "/" + id;
  }
}
