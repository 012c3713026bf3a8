package org.passage.acceptance.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.RunningPlatform;
import org.passage.acceptance.platform.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A partner's token that is bound to a key is of no use to whoever else gets hold of it. */
@ExtendWith(RunningPlatform.class)
class StolenTokensTest {
  private static final String READ = "/api/identity/v1/organizations";

  private final KeyPair key = Forgery.newKey();

  @Test
  void aBoundTokenIsGoodOnlyWithAProofOfItsKey(Platform platform) throws Exception {
    Answer client =
        API.as("identity-admin@harbour")
            .post(
                "/api/identity/v1/clients",
                """
                {"name": "bound-%s", "title": "Bound", "scopes": ["identity"], "boundTokens": true}
                """
                    .formatted(System.currentTimeMillis()))
            .expect(201);
    URI tokens = URI.create(platform.issuer() + "/protocol/openid-connect/token");
    assertThat(token(tokens, client, null).has("access_token")).isFalse();
    JsonNode given = token(tokens, client, proof(key, "POST", tokens.toString(), null));
    assertThat(given.path("token_type").asString()).isEqualTo("DPoP");
    String token = given.path("access_token").asString();
    String here = platform.gateway() + READ;

    assertThat(ask(token, "DPoP ", proof(key, "GET", here, token)).status()).isEqualTo(200);

    try (Attacks attacks = new Attacks("token that is bound to another's key")) {
      String used = proof(key, "GET", here, token);
      ask(token, "DPoP ", used);
      KeyPair thiefs = Forgery.newKey();
      attacks.refused(ask(token, "Bearer ", null), 401, token);
      attacks.refused(ask(token, "DPoP ", null), 401, token);
      attacks.refused(ask(token, "DPoP ", used), 401, token);
      attacks.refused(ask(token, "DPoP ", proof(thiefs, "GET", here, token)), 401, token);
      attacks.refused(ask(token, "DPoP ", proof(key, "POST", here, token)), 401, token);
      attacks.refused(ask(token, "DPoP ", proof(key, "GET", here + "x", token)), 401, token);
      attacks.refused(ask(token, "DPoP ", proof(key, "GET", here, token + "x")), 401, token);
      attacks.refused(ask(token, "DPoP ", token), 401, token);
    }
  }

  private static Answer ask(String token, String scheme, @Nullable String proof) {
    Map<String, String> headers = new HashMap<>(Map.of("Authorization", scheme + token));
    if (proof != null) {
      headers.put("DPoP", proof);
    }
    return Door.GATEWAY.send("GET", READ, null, headers, null);
  }

  private static JsonNode token(URI endpoint, Answer client, @Nullable String proof)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    Tokens.encoded(
                        Map.of(
                            "grant_type",
                            "client_credentials",
                            "client_id",
                            client.text("/client/id"),
                            "client_secret",
                            client.text("/secret"),
                            "scope",
                            "identity"))));
    if (proof != null) {
      request.header("DPoP", proof);
    }
    try (HttpClient http = HttpClient.newHttpClient()) {
      return JsonMapper.shared()
          .readTree(http.send(request.build(), BodyHandlers.ofString()).body());
    }
  }

  /** Made for one request (RFC 9449, 4.2). */
  private static String proof(KeyPair key, String method, String uri, @Nullable String token)
      throws NoSuchAlgorithmException {
    Map<String, Object> claims =
        new HashMap<>(
            Map.of(
                "jti",
                UUID.randomUUID().toString(),
                "htm",
                method,
                "htu",
                uri,
                "iat",
                Instant.now().getEpochSecond()));
    if (token != null) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      claims.put("ath", Forgery.encoded(digest.digest(token.getBytes(StandardCharsets.US_ASCII))));
    }
    Map<String, Object> jwk = Forgery.jwk((RSAPublicKey) key.getPublic(), "mine");
    return Forgery.signed(
        Map.of("typ", "dpop+jwt", "alg", "RS256", "jwk", jwk), claims, key.getPrivate());
  }
}
