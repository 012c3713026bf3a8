package org.passage.chassis.security;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.JwkSetUriJwtDecoderBuilderCustomizer;
import org.springframework.context.event.EventListener;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder;

/**
 * The keys with which the realm signs. They are read before anybody asks, then anew every few
 * minutes and for a key that is not known; where the realm does not answer, the known ones stay
 * good for an hour, which is longer than any token lives: whoever has a token goes on.
 */
final class RealmKeys implements JwkSetUriJwtDecoderBuilderCustomizer {
  private static final Duration FRESH = Duration.ofMinutes(5);
  private static final Duration WAIT = Duration.ofSeconds(5);
  private static final Duration OUTAGE = Duration.ofHours(1);
  private static final Duration PAUSE = Duration.ofSeconds(10);
  private static final JWKSelector ANY = new JWKSelector(new JWKMatcher.Builder().build());
  private static final Logger LOG = LoggerFactory.getLogger(RealmKeys.class);

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

  /** A service that nobody asked yet would not know them when the realm goes away. */
  @EventListener(ApplicationReadyEvent.class)
  void stayKnown() {
    Thread.ofVirtual().name("realm-keys").start(this::readNowAndThen);
  }

  private void readNowAndThen() {
    try {
      while (true) {
        read();
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void read() {
    try {
      keys.get(ANY, null);
    } catch (KeySourceException away) {
      LOG.info("The realm's keys cannot be read now: {}", away.getMessage());
    }
  }

  @Override
  public void customize(JwkSetUriJwtDecoderBuilder verifier) {
    verifier.jwtProcessorCustomizer(
        it -> it.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys)));
  }
}
