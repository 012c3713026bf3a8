package org.passage.acceptance.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What Keycloak answers to people and programs that log in: tokens, or why there are none. */
final class Logins {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Platform platform;

  Logins(Platform platform) {
    this.platform = platform;
  }

  /** Somebody with a password. */
  JsonNode ofPerson(String username, String password) {
    return bySampleCli(
        Map.of("grant_type", "password", "username", username, "password", password));
  }

  /** Somebody who goes on with the session of a login. */
  JsonNode goingOn(JsonNode login) {
    return bySampleCli(
        Map.of(
            "grant_type",
            "refresh_token",
            "refresh_token",
            login.required("refresh_token").asString()));
  }

  /** A program with a secret. */
  JsonNode ofClient(String id, String secret, String scope) {
    return ofClient(id, Map.of("client_secret", secret), scope);
  }

  /** A program that shows in some way who it is. */
  JsonNode ofClient(String id, Map<String, String> proof, String scope) {
    return asked(
        platform.issuer(),
        with(proof, Map.of("grant_type", "client_credentials", "client_id", id, "scope", scope)));
  }

  private JsonNode bySampleCli(Map<String, String> form) {
    return asked(
        platform.issuer(),
        with(
            form,
            Map.of("client_id", "sample-cli", "client_secret", platform.secret("sample-cli"))));
  }

  /** The access token, which must have been given. */
  static String token(JsonNode login) {
    if (!login.has("access_token")) {
      throw new IllegalStateException("Keycloak gives no token: " + login);
    }
    return login.path("access_token").asString();
  }

  static JsonNode asked(URI realm, Map<String, String> form) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(Tokens.encoded(form)))
            .build();
    try {
      return JsonMapper.shared().readTree(HTTP.send(request, BodyHandlers.ofString()).body());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(some);
    all.putAll(more);
    return all;
  }
}
