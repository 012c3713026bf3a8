package org.passage.acceptance.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.passage.acceptance.platform.Answer;
import org.passage.acceptance.platform.RunningPlatform;

/**
 * Tokens that are wrong in just one thing. They are signed with a key that the realm was made to
 * publish, and the one in which nothing is wrong is let in: so each of the others is refused for
 * what is wrong with it.
 */
@ExtendWith(RunningPlatform.class)
class ForgedTokensTest {
  private static final KeyPair OURS = Forgery.newKey();
  private static final KeyPair STRANGERS = Forgery.newKey();
  private static Realm realm;
  private static String real;

  @BeforeAll
  static void letTheRealmBelieveInOurKey() {
    realm = new Realm(OURS);
    real = RunningPlatform.TOKENS.ofPerson("identity-admin@harbour");
  }

  @AfterAll
  static void forget() {
    realm.close();
  }

  @Test
  void areRefusedByTheGatewayAndByEachServiceForWhatIsWrongWithThem() {
    Map<String, Object> header = Forgery.with(Forgery.header(real), "kid", realm.kid());
    Map<String, Object> claims = Forgery.claims(real);
    String good = Forgery.signed(header, claims, OURS.getPrivate());
    try (Attacks attacks = new Attacks("forged token")) {
      for (Door door : Door.all().toList()) {
        String path = door.api() + "/organizations";
        assertThat(door.get(path, good).status())
            .as("%s lets the good one in", door)
            .isNotIn(401, 500, 503);
        forged(header, claims)
            .forEach((what, token) -> {
              Answer answer = door.get(path, token);
              assertThat(answer.status()).as("%s at %s", what, door).isEqualTo(401);
              assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                  .startsWith("Bearer");
              attacks.refused(answer, token);
            });
      }
    }
  }

  @Test
  void forTheGatewayOnlyAreRefusedByTheServices() {
    Map<String, Object> header = Forgery.with(Forgery.header(real), "kid", realm.kid());
    try (Attacks attacks = new Attacks("token for another audience")) {
      for (Door door : Door.SERVICES) {
        for (Object audience :
            List.of("gateway", "account", List.of("gateway", "sample-cli"), "Case-Service")) {
          String token =
              Forgery.signed(
                  header, Forgery.with(Forgery.claims(real), "aud", audience), OURS.getPrivate());
          attacks.refused(door.get(door.api() + "/organizations", token), 401, token);
        }
      }
    }
  }

  private static Map<String, String> forged(
      Map<String, Object> header, Map<String, Object> claims) {
    Map<String, String> forged = new LinkedHashMap<>();
    long now = Instant.now().getEpochSecond();
    String issuer = RunningPlatform.platform().issuer().toString();
    Map.of(
            "wrong issuer", Forgery.with(claims, "iss", "https://evil.example/realms/passage"),
            "no issuer", Forgery.with(claims, "iss", null),
            "issuer with a tail", Forgery.with(claims, "iss", issuer + "/"),
            "another realm", Forgery.with(claims, "iss", issuer.replace("passage", "master")),
            "wrong audience", Forgery.with(claims, "aud", List.of("somebody-else")),
            "no audience", Forgery.with(claims, "aud", null),
            "expired", Forgery.with(claims, "exp", now - 120),
            "without an end", Forgery.with(claims, "exp", null),
            "not yet valid", Forgery.with(claims, "nbf", now + 600))
        .forEach((what, changed) ->
            forged.put(what, Forgery.signed(header, changed, OURS.getPrivate())));
    Map<String, Object> supervisor =
        Forgery.with(claims, "realm_access", Map.of("roles", List.of("case-supervisor")));
    String signature = real.substring(real.lastIndexOf('.') + 1);
    forged.put("role edited", Forgery.content(Forgery.header(real), supervisor) + "." + signature);
    for (String none : List.of("none", "None", "NONE", "nOnE")) {
      forged.put("alg " + none, Forgery.content(Forgery.with(header, "alg", none), claims) + ".");
    }
    forged.put("no signature", Forgery.content(header, claims) + ".");
    forged.put("another key", Forgery.signed(header, claims, STRANGERS.getPrivate()));
    forged.put(
        "the realm's kid, another key",
        Forgery.signed(Forgery.header(real), claims, STRANGERS.getPrivate()));
    forged.put(
        "its own key inside",
        Forgery.signed(
            Forgery.with(
                header, "jwk", Forgery.jwk((RSAPublicKey) STRANGERS.getPublic(), realm.kid())),
            claims,
            STRANGERS.getPrivate()));
    forged.put(
        "keys from elsewhere",
        Forgery.signed(
            Forgery.with(Forgery.with(header, "jku", "http://localhost:1/keys"), "kid", "mine"),
            claims,
            STRANGERS.getPrivate()));
    forged.put(
        "a file as the key",
        Forgery.signed(
            Forgery.with(header, "kid", "../../dev/null"), claims, STRANGERS.getPrivate()));
    forged.put(
        "an extension that must be understood",
        Forgery.signed(
            Forgery.with(Forgery.with(header, "crit", List.of("b64")), "b64", false),
            claims,
            OURS.getPrivate()));
    forged.put(
        "another algorithm",
        Forgery.signed(
            Forgery.with(header, "alg", "RS512"), claims, "SHA512withRSA", OURS.getPrivate()));
    byte[] der = OURS.getPublic().getEncoded();
    forged.put("HS256 with the public key", Forgery.signedWithWhatIsPublic(header, claims, der));
    forged.put(
        "HS256 with the public key as text",
        Forgery.signedWithWhatIsPublic(
            header,
            claims,
            ("-----BEGIN PUBLIC KEY-----\n"
                    + java.util.Base64.getMimeEncoder().encodeToString(der)
                    + "\n-----END PUBLIC KEY-----")
                .getBytes(StandardCharsets.US_ASCII)));
    forged.put("the administrators' realm", realm.administrator());
    forged.put("nonsense", "eyJhbGciOiJSUzI1NiJ9.e30.AAAA");
    forged.put("four parts", real + ".AAAA");
    return forged;
  }
}
