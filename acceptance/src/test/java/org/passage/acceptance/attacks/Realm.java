package org.passage.acceptance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.RunningPlatform;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm in the hands of its administrator, who can make it believe in one more key. */
final class Realm implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Platform platform = RunningPlatform.platform();
  private final String administrator;
  private final URI added;
  private final String kid;

  /** Lets the realm sign with this key too. */
  Realm(KeyPair key) {
    administrator = administrator();
    String realmId = get("").path("id").asString();
    HttpResponse<String> made =
        exchange(
            request("/components")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(component(realmId, key))));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    added = URI.create(made.headers().firstValue("Location").orElseThrow());
    String id = added.getPath().replaceAll(".*/", "");
    kid =
        get("/keys")
            .path("keys")
            .valueStream()
            .filter(it -> it.path("providerId").asString("").equals(id))
            .findFirst()
            .orElseThrow()
            .path("kid")
            .asString();
  }

  String kid() {
    return kid;
  }

  /** A token of the realm of the administrators: another issuer, other keys. */
  String administrator() {
    String form =
        "grant_type=password&client_id=admin-cli&username=admin&password="
            + URLEncoder.encode(platform.secret("keycloak-admin"), StandardCharsets.UTF_8);
    HttpResponse<String> answer =
        exchange(
            HttpRequest.newBuilder(
                    platform.issuer().resolve("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    assertThat(answer.statusCode()).isEqualTo(200);
    return JSON.readTree(answer.body()).path("access_token").asString();
  }

  private static String component(String realmId, KeyPair key) {
    String pem =
        "-----BEGIN PRIVATE KEY-----\n"
            + Base64.getMimeEncoder().encodeToString(key.getPrivate().getEncoded())
            + "\n-----END PRIVATE KEY-----";
    return JSON.writeValueAsString(
        Map.of(
            "name", "attacks",
            "parentId", realmId,
            "providerId", "rsa",
            "providerType", "org.keycloak.keys.KeyProvider",
            "config",
                Map.of(
                    "priority", List.of("-100"),
                    "enabled", List.of("true"),
                    "active", List.of("true"),
                    "algorithm", List.of("RS256"),
                    "privateKey", List.of(pem))));
  }

  private JsonNode get(String path) {
    HttpResponse<String> answer = exchange(request(path).GET());
    assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(platform.issuer().resolve("/admin/realms/passage" + path))
        .header("Authorization", "Bearer " + administrator);
  }

  private static HttpResponse<String> exchange(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException unreachable) {
      throw new IllegalStateException("Keycloak does not answer", unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  /** The realm forgets the key. */
  @Override
  public void close() {
    exchange(
        HttpRequest.newBuilder(added).header("Authorization", "Bearer " + administrator).DELETE());
  }
}
