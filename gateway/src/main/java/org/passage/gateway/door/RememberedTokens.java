package org.passage.gateway.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Verifies a token once and believes it for a few seconds: never beyond its expiry, and not so long
 * that a withdrawn key would matter. It is known by the SHA-256 of all of it, so a token that
 * differs in anything is another one. Refusals are not remembered.
 */
final class RememberedTokens implements JwtDecoder {
  private static final long MOST = 10_000;

  private final JwtDecoder verifier;
  private final Cache<ByteBuffer, Jwt> verified;

  RememberedTokens(JwtDecoder verifier, Duration believed, Clock clock) {
    this.verifier = verifier;
    this.verified =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(
                Expiry.creating((ByteBuffer digest, Jwt token) -> lifetime(token, believed, clock)))
            .build();
  }

  @Override
  public Jwt decode(String token) {
    ByteBuffer digest = digest(token);
    Jwt known = verified.getIfPresent(digest);
    if (known != null) {
      return known;
    }
    Jwt jwt = verifier.decode(token);
    verified.put(digest, jwt);
    return jwt;
  }

  private static Duration lifetime(Jwt token, Duration believed, Clock clock) {
    if (token.getExpiresAt() == null) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(clock.instant(), token.getExpiresAt());
    return left.isNegative() ? Duration.ZERO : left.compareTo(believed) < 0 ? left : believed;
  }

  private static ByteBuffer digest(String token) {
    try {
      return ByteBuffer.wrap(
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}
