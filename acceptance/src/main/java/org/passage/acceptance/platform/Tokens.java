package org.passage.acceptance.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens from Keycloak, one for each sample person or API client, renewed in time. */
public final class Tokens {
  private static final Duration MARGIN = Duration.ofSeconds(60);

  private final Platform platform;
  private final HttpClient http;
  private final JsonMapper json = new JsonMapper();
  private final Map<String, Token> tokens = new ConcurrentHashMap<>();

  public Tokens(Platform platform, HttpClient http) {
    this.platform = platform;
    this.http = http;
  }

  /** A token of a sample person, for example {@code caseworker@harbour}. */
  public String ofPerson(String username) {
    return valid(
        username,
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
            platform.secret("people")));
  }

  /** A token of an API client, for example {@code sunrise-api}, for some services. */
  public String ofClient(String clientId, String scope) {
    return valid(
        clientId + " " + scope,
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            clientId,
            "client_secret",
            platform.secret(clientId),
            "scope",
            scope));
  }

  /** The id of a sample person, as it stands in the person's tokens. */
  public String idOf(String username) {
    String claims = ofPerson(username).split("\\.", -1)[1];
    return json.readTree(Base64.getUrlDecoder().decode(claims)).path("sub").asString();
  }

  private String valid(String who, Map<String, String> form) {
    return tokens
        .compute(
            who,
            (name, known) ->
                known != null && Instant.now().isBefore(known.renewAt()) ? known : fetch(form))
        .value();
  }

  private Token fetch(Map<String, String> form) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(platform.issuer() + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(Duration.ofSeconds(20))
            .POST(BodyPublishers.ofString(encoded(form)))
            .build();
    try {
      HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("Keycloak gave no token: " + answer.statusCode());
      }
      JsonNode body = json.readTree(answer.body());
      Instant end = Instant.now().plusSeconds(body.path("expires_in").asLong());
      return new Token(body.path("access_token").asString(), end.minus(MARGIN));
    } catch (IOException unreachable) {
      throw new IllegalStateException("Keycloak does not answer", unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** A form as it is sent. */
  public static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private record Token(String value, Instant renewAt) {}
}
