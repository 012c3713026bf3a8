package org.passage.gateway.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Tokens with real signatures, of the realm's key or of another one. */
public final class Tokens {
  /** The realm that the gateway trusts. */
  public static final String ISSUER = Surroundings.REALM.baseUrl() + "/realms/passage";

  private static final RSAKey REALMS_KEY = key("realm");
  private static final RSAKey OTHER_KEY = key("realm");

  private Tokens() {}

  /** Of a caseworker, good for the gateway. */
  public static String good() {
    return of(claims -> {});
  }

  /** Of this subject with these roles. */
  public static String of(String subject, String... roles) {
    return of(
        claims -> claims.subject(subject).claim("realm_access", Map.of("roles", List.of(roles))));
  }

  /** A good one but for this change. */
  public static String of(Consumer<JWTClaimsSet.Builder> change) {
    return signed(change, REALMS_KEY);
  }

  /** What Keycloak says with when it has ended this session of its own. */
  public static String ofLogout(String session) {
    return signed(
        it ->
            it.audience("gateway")
                .claim("sid", session)
                .claim(
                    "events",
                    Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())),
        REALMS_KEY,
        new JOSEObjectType("logout+jwt"));
  }

  /** Signed by a key that claims to be the realm's. */
  public static String ofOtherKey() {
    return signed(claims -> {}, OTHER_KEY);
  }

  /** Says that it needs no signature. */
  public static String unsigned() {
    return new PlainJWT(claims(it -> {})).serialize();
  }

  static String publicKeys() {
    return new JWKSet(REALMS_KEY.toPublicJWK()).toString();
  }

  private static String signed(Consumer<JWTClaimsSet.Builder> change, RSAKey key) {
    return signed(change, key, JOSEObjectType.JWT);
  }

  private static String signed(
      Consumer<JWTClaimsSet.Builder> change, RSAKey key, JOSEObjectType type) {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).type(type).build(),
            claims(change));
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
    return token.serialize();
  }

  private static JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
    Instant now = Instant.now();
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject("8a3f")
            .audience(List.of("case-service", "gateway"))
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
            .claim("organization", List.of("harbour"))
            .claim("realm_access", Map.of("roles", List.of("caseworker")));
    change.accept(claims);
    return claims.build();
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
