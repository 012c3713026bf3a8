package org.passage.acceptance.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passage.acceptance.platform.RunningPlatform.API;

import java.security.KeyPair;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.attacks.Forgery;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.Api;
import org.passage.acceptance.platform.Platform;
import org.passage.acceptance.platform.RunningPlatform;
import tools.jackson.databind.JsonNode;

/** Programs of an organization in Keycloak itself. */
@ExtendWith(RunningPlatform.class)
class ClientsTest {
  private static final String CLIENTS = "/api/identity/v1/clients";
  private static final String SIGNED = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final Api.As administrator = API.as("identity-admin@harbour");
  private final Logins logins = new Logins(RunningPlatform.platform());

  @Test
  void haveASecretAndScopesThatAreReplacedAndNothingOnceRevoked() {
    Answer made = make("\"boundTokens\": false");
    String id = made.text("/client/id");
    String path = CLIENTS + "/" + id;
    JsonNode login = logins.ofClient(id, made.text("/secret"), "cases");
    Map<String, Object> claims = Forgery.claims(Logins.token(login));
    assertThat(claims).containsEntry("organization", List.of("harbour"));
    assertThat(claims).extractingByKey("aud").asString().contains("case-service", "gateway");
    assertThat(claims).extractingByKey("realm_access").asString().contains("partner-agency");
    API.as("identity-admin@sunrise").get(path).expect(404);

    Answer rotated = administrator.post(path + "/secret", made.eTag(), "").expect(200);
    assertRefused(logins.ofClient(id, made.text("/secret"), "cases"));
    String secret = rotated.text("/secret");
    Logins.token(logins.ofClient(id, secret, "cases"));

    Answer others =
        administrator
            .put(path + "/scopes", rotated.eTag(), "{\"scopes\": [\"shelters\"]}")
            .expect(200);
    assertThat(logins.ofClient(id, secret, "cases").path("error").asString(""))
        .isEqualTo("invalid_scope");
    Logins.token(logins.ofClient(id, secret, "shelters"));

    Answer revoked = administrator.post(path + "/revocation", others.eTag(), "").expect(200);
    assertRefused(logins.ofClient(id, secret, "shelters"));
    Answer late = administrator.post(path + "/secret", revoked.eTag(), "").expect(409);
    assertThat(late.text("/type")).endsWith("/client-revoked");
  }

  @Test
  void logInWithTheirOwnKey(Platform platform) {
    KeyPair key = Forgery.newKey();
    String pem =
        "-----BEGIN PUBLIC KEY-----\\n%s\\n-----END PUBLIC KEY-----"
            .formatted(Base64.getEncoder().encodeToString(key.getPublic().getEncoded()));
    Answer made = make("\"publicKey\": \"%s\"".formatted(pem));
    assertThat(made.json().has("secret")).isFalse();
    String id = made.text("/client/id");

    String assertion =
        Forgery.signed(
            Map.of("alg", "RS256"),
            Map.of(
                "iss",
                id,
                "sub",
                id,
                "aud",
                platform.issuer().toString(),
                "jti",
                UUID.randomUUID().toString(),
                "exp",
                Instant.now().plusSeconds(60).getEpochSecond()),
            key.getPrivate());
    JsonNode login =
        logins.ofClient(
            id, Map.of("client_assertion_type", SIGNED, "client_assertion", assertion), "cases");
    assertThat(login.has("access_token")).as("%s", login).isTrue();
  }

  @Test
  void getTokensWithoutAProofOnceTheirTokensAreBoundNoMore() {
    Answer made = make("\"boundTokens\": true").expect("/client/boundTokens", "true");
    String id = made.text("/client/id");
    String secret = made.text("/secret");
    assertThat(logins.ofClient(id, secret, "cases").path("error_description").asString(""))
        .isEqualTo("DPoP proof is missing");

    administrator
        .put(CLIENTS + "/" + id + "/token-binding", made.eTag(), "{\"boundTokens\": false}")
        .expect(200)
        .expect("/boundTokens", "false");

    Logins.token(logins.ofClient(id, secret, "cases"));
  }

  private Answer make(String how) {
    return administrator
        .post(
            CLIENTS,
            """
            {"name": "c%s", "title": "For a test", "scopes": ["cases"], %s}
            """
                .formatted(Long.toString(System.nanoTime(), 36), how))
        .expect(201);
  }

  private static void assertRefused(JsonNode login) {
    assertThat(login.has("access_token")).isFalse();
  }
}
