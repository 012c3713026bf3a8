package org.passage.chassis.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder;

/**
 * The keys with which the realm signs. They are read anew every few minutes and for a key that is
 * not known; where the realm does not answer, the known ones stay good for an hour, which is longer
 * than any token lives: whoever has a token goes on.
 */
final class RealmKeys implements JwkSetUriJwtDecoderBuilderCustomizer {
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final Duration WAIT = Duration.ofSeconds(5);
  private static final Duration OUTAGE = Duration.ofHours(1);

  private final JWKSource<SecurityContext> keys;

  RealmKeys(URI uri) {
    try {
      keys =
          JWKSourceBuilder.<SecurityContext>create(
                  uri.toURL(), new DefaultResourceRetriever(1_000, 3_000, 100_000))
              .cache(FRESH.toMillis(), WAIT.toMillis())
              .refreshAheadCache(false)
              .rateLimited(false)
              .outageTolerant(OUTAGE.toMillis())
              .build();
    } catch (MalformedURLException unusable) {
      throw new IllegalArgumentException("No address of keys: " + uri, unusable);
    }
  }

  @Override
  public void customize(JwkSetUriJwtDecoderBuilder verifier) {
    verifier.jwtProcessorCustomizer(
        it -> it.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys)));
  }
}
