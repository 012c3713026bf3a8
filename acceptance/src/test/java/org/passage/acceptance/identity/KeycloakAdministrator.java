package org.passage.acceptance.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.Tokens;
import tools.jackson.databind.json.JsonMapper;

/** Keycloak's own administrator: does for a new person what she would do at her first login. */
public final class KeycloakAdministrator {
  private static final String PASSWORD = "chosen-at-the-first-login";

  private final HttpClient http = HttpClient.newHttpClient();
  private final Platform platform;

  public KeycloakAdministrator(Platform platform) {
    this.platform = platform;
  }

  /** Chooses a password for her, and takes away what she would have to set up. */
  public String tokenOfNewPerson(String id, String username) {
    String admin =
        token(
            URI.create(platform.issuer().toString().replace("/realms/passage", "/realms/master")),
            Map.of(
                "grant_type", "password",
                "client_id", "admin-cli",
                "username", "admin",
                "password", platform.secret("keycloak-admin")));
    String user =
        platform.issuer().toString().replace("/realms/", "/admin/realms/") + "/users/" + id;
    change(
        user + "/reset-password",
        admin,
        "{\"type\": \"password\", \"temporary\": false, \"value\": \"" + PASSWORD + "\"}");
    change(user, admin, "{\"requiredActions\": []}");
    return token(
        platform.issuer(),
        Map.of(
            "grant_type",
            "password",
            "client_id",
            "sample-cli",
            "client_secret",
            platform.secret("sample-cli"),
            "username",
            username,
            "password",
            PASSWORD));
  }

  String tokenOfClient(String id, String secret) {
    return token(
        platform.issuer(),
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            id,
            "client_secret",
            secret,
            "scope",
            "identity"));
  }

  private void change(String uri, String token, String body) {
    send(
        HttpRequest.newBuilder(URI.create(uri))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(body))
            .build(),
        204);
  }

  private String token(URI realm, Map<String, String> form) {
    String answer =
        send(
            HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Tokens.encoded(form)))
                .build(),
            200);
    return JsonMapper.shared().readTree(answer).path("access_token").asString();
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
