package org.passage.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

class RememberedTokensTest {
  private final AtomicInteger verifications = new AtomicInteger();

  @Test
  void verifiesATokenOnce() {
    JwtDecoder tokens = remembering(Duration.ofSeconds(5), Duration.ofMinutes(5));

    assertThat(tokens.decode("a")).isSameAs(tokens.decode("a"));
    assertThat(verifications).hasValue(1);
  }

  @Test
  void verifiesEachTokenForItself() {
    JwtDecoder tokens = remembering(Duration.ofSeconds(5), Duration.ofMinutes(5));

    assertThat(tokens.decode("a").getTokenValue()).isEqualTo("a");
    assertThat(tokens.decode("b").getTokenValue()).isEqualTo("b");
    assertThat(verifications).hasValue(2);
  }

  @Test
  void verifiesAgainAfterAWhile() throws InterruptedException {
    JwtDecoder tokens = remembering(Duration.ofMillis(50), Duration.ofMinutes(5));

    tokens.decode("a");
    Thread.sleep(100);
    tokens.decode("a");

    assertThat(verifications).hasValue(2);
  }

  @Test
  void believesNoTokenBeyondItsEnd() throws InterruptedException {
    JwtDecoder tokens = remembering(Duration.ofMinutes(5), Duration.ofMillis(50));

    tokens.decode("a");
    Thread.sleep(100);
    tokens.decode("a");

    assertThat(verifications).hasValue(2);
  }

  @Test
  void remembersNothingWhenToldSo() {
    JwtDecoder tokens = remembering(Duration.ZERO, Duration.ofMinutes(5));

    tokens.decode("a");
    tokens.decode("a");

    assertThat(verifications).hasValue(2);
  }

  @Test
  void doesNotRememberARefusal() {
    JwtDecoder refusing =
        token -> {
          verifications.incrementAndGet();
          throw new BadJwtException("no");
        };
    JwtDecoder tokens = new RememberedTokens(refusing, Duration.ofSeconds(5), Clock.systemUTC());

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(BadJwtException.class);
    }
    assertThat(verifications).hasValue(2);
  }

  private JwtDecoder remembering(Duration believed, Duration lifetime) {
    JwtDecoder verifier =
        token -> {
          verifications.incrementAndGet();
          return Jwt.withTokenValue(token)
              .header("alg", "RS256")
              .subject("8a3f")
              .expiresAt(Instant.now().plus(lifetime))
              .build();
        };
    return new RememberedTokens(verifier, believed, Clock.systemUTC());
  }
}
