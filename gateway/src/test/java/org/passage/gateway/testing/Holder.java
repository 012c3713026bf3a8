package org.passage.gateway.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** A program whose tokens are bound to a key that only it has. */
public final class Holder {
  private final ECKey key;

  public Holder() {
    try {
      key = new ECKeyGenerator(Curve.P_256).generate();
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** A token of the realm that is good only with a proof of this holder. */
  public String token() {
    Map<String, String> confirmation = Map.of("jkt", thumbprint());
    return Tokens.of(it -> it.jwtID(UUID.randomUUID().toString()).claim("cnf", confirmation));
  }

  /** A proof for one request. */
  public String proof(String token, String method, String uri) {
    return proof(token, method, uri, it -> {});
  }

  /** A proof for one request that is good but for this change. */
  public String proof(
      String token, String method, String uri, Consumer<JWTClaimsSet.Builder> change) {
    JWTClaimsSet.Builder claims =
        new JWTClaimsSet.Builder()
            .jwtID(UUID.randomUUID().toString())
            .claim("htm", method)
            .claim("htu", uri)
            .claim("ath", digest(token))
            .issueTime(Date.from(Instant.now()));
    change.accept(claims);
    SignedJWT proof =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType("dpop+jwt"))
                .jwk(key.toPublicJWK())
                .build(),
            claims.build());
    try {
      proof.sign(new ECDSASigner(key));
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
    return proof.serialize();
  }

  private String thumbprint() {
    try {
      return key.computeThumbprint().toString();
    } catch (JOSEException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String digest(String token) {
    try {
      return Base64URL.encode(
              MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)))
          .toString();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
