package org.passage.chassis.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class RememberedCallersTest {
  private final AtomicInteger verifications = new AtomicInteger();

  @Test
  void verifiesATokenOnce() {
    AuthenticationManager callers = remembering(Duration.ofSeconds(5), Duration.ofMinutes(5));

    assertThat(ask(callers, "a")).isSameAs(ask(callers, "a"));
    assertThat(verifications).hasValue(1);
  }

  @Test
  void verifiesEachTokenForItself() {
    AuthenticationManager callers = remembering(Duration.ofSeconds(5), Duration.ofMinutes(5));

    assertThat(ask(callers, "a").getName()).isEqualTo("subject of a");
    assertThat(ask(callers, "b").getName()).isEqualTo("subject of b");
    assertThat(verifications).hasValue(2);
  }

  @Test
  void verifiesAgainAfterAWhile() throws InterruptedException {
    AuthenticationManager callers = remembering(Duration.ofMillis(50), Duration.ofMinutes(5));

    ask(callers, "a");
    Thread.sleep(100);
    ask(callers, "a");

    assertThat(verifications).hasValue(2);
  }

  @Test
  void believesNoTokenBeyondItsEnd() throws InterruptedException {
    AuthenticationManager callers = remembering(Duration.ofMinutes(5), Duration.ofMillis(50));

    ask(callers, "a");
    Thread.sleep(100);
    ask(callers, "a");

    assertThat(verifications).hasValue(2);
  }

  @Test
  void remembersNothingWhenToldSo() {
    AuthenticationManager callers = remembering(Duration.ZERO, Duration.ofMinutes(5));

    ask(callers, "a");
    ask(callers, "a");

    assertThat(verifications).hasValue(2);
  }

  @Test
  void doesNotRememberARefusal() {
    AuthenticationManager refusing =
        presented -> {
          verifications.incrementAndGet();
          throw new InvalidBearerTokenException("no");
        };
    AuthenticationManager callers =
        new RememberedCallers(refusing, Duration.ofSeconds(5), Clock.systemUTC());

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> ask(callers, "a")).isInstanceOf(InvalidBearerTokenException.class);
    }
    assertThat(verifications).hasValue(2);
  }

  private static Authentication ask(AuthenticationManager callers, String token) {
    return callers.authenticate(new BearerTokenAuthenticationToken(token));
  }

  private AuthenticationManager remembering(Duration believed, Duration lifetime) {
    AuthenticationManager verifier =
        presented -> {
          verifications.incrementAndGet();
          String token = ((BearerTokenAuthenticationToken) presented).getToken();
          return new JwtAuthenticationToken(
              Jwt.withTokenValue(token)
                  .header("alg", "RS256")
                  .subject("subject of " + token)
                  .expiresAt(Instant.now().plus(lifetime))
                  .build());
        };
    return new RememberedCallers(verifier, believed, Clock.systemUTC());
  }
}
