package org.passage.chassis.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Verifies a token once and believes it for a few seconds: never beyond its expiry, and not so long
 * that a withdrawn key would matter. It is known by the SHA-256 of all of it, so a token that
 * differs in anything is another one. Refusals are not remembered.
 */
public final class RememberedCallers implements AuthenticationManager {
  private static final long MOST = 2_000;

  private final AuthenticationManager verifier;
  private final Cache<ByteBuffer, JwtAuthenticationToken> verified;

  /**
   * Remembers what a decoder verified.
   *
   * @param callers who it is that a verified token names
   */
  public static RememberedCallers of(
      JwtDecoder decoder,
      Converter<Jwt, ? extends AbstractAuthenticationToken> callers,
      Duration believed) {
    JwtAuthenticationProvider verifying = new JwtAuthenticationProvider(decoder);
    verifying.setJwtAuthenticationConverter(callers);
    return new RememberedCallers(new ProviderManager(verifying), believed, Clock.systemUTC());
  }

  RememberedCallers(AuthenticationManager verifier, Duration believed, Clock clock) {
    this.verifier = verifier;
    this.verified =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfter(
                Expiry.creating((ByteBuffer digest, JwtAuthenticationToken caller) ->
                    lifetime(caller.getToken().getExpiresAt(), believed, clock)))
            .build();
  }

  @Override
  public Authentication authenticate(Authentication presented) {
    if (!(presented instanceof BearerTokenAuthenticationToken token)) {
      return verifier.authenticate(presented);
    }
    ByteBuffer digest = digest(token.getToken());
    JwtAuthenticationToken known = verified.getIfPresent(digest);
    if (known != null) {
      return known;
    }
    Authentication caller = verifier.authenticate(presented);
    if (caller instanceof JwtAuthenticationToken jwt) {
      verified.put(digest, jwt);
    }
    return caller;
  }

  private static Duration lifetime(@Nullable Instant end, Duration believed, Clock clock) {
    if (end == null) {
      return Duration.ZERO;
    }
    Duration left = Duration.between(clock.instant(), end);
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
