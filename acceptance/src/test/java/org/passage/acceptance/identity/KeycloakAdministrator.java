package org.passage.acceptance.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import org.passage.acceptance.platform.Platform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's own administrator: does for a new person what she would do at her first login. */
public final class KeycloakAdministrator {
  private static final String PASSWORD = "chosen-at-the-first-login";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Platform platform;
  private final Logins logins;

  public KeycloakAdministrator(Platform platform) {
    this.platform = platform;
    this.logins = new Logins(platform);
  }

  /** Chooses a password for her, takes away what she would have to set up, and logs her in. */
  public String tokenOfNewPerson(String id, String username) {
    setUp(id);
    return Logins.token(login(username));
  }

  /** Chooses a password for her, and takes away what she would have to set up. */
  void setUp(String id) {
    String admin = token();
    change(
        user(id) + "/reset-password",
        admin,
        "{\"type\": \"password\", \"temporary\": false, \"value\": \"" + PASSWORD + "\"}");
    change(user(id), admin, "{\"requiredActions\": []}");
  }

  /** With the password that was chosen for her. */
  JsonNode login(String username) {
    return logins.ofPerson(username, PASSWORD);
  }

  /** What she has to do at her next login, as Keycloak calls it. */
  List<String> toDo(String id) {
    HttpRequest question = request(user(id), token()).GET().build();
    return JsonMapper.shared()
        .readTree(send(question, 200))
        .path("requiredActions")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  private String user(String id) {
    return platform.issuer().toString().replace("/realms/", "/admin/realms/") + "/users/" + id;
  }

  private String token() {
    return Logins.token(
        Logins.asked(
            URI.create(platform.issuer().toString().replace("/realms/passage", "/realms/master")),
            Map.of(
                "grant_type", "password",
                "client_id", "admin-cli",
                "username", "admin",
                "password", platform.secret("keycloak-admin"))));
  }

  private void change(String uri, String token, String body) {
    send(
        request(uri, token)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body))
            .build(),
        204);
  }

  private static HttpRequest.Builder request(String uri, String token) {
    return HttpRequest.newBuilder(URI.create(uri)).header("Authorization", "Bearer " + token);
  }

  private String send(HttpRequest request, int expected) {
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != expected) {
        throw new IllegalStateException("Keycloak answers " + answer.statusCode());
      }
      return answer.body();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
