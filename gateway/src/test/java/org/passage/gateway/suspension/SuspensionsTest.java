package org.passage.gateway.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class SuspensionsTest {
  private final AtomicReference<Suspended> told = new AtomicReference<>(Suspended.NOBODY);
  private boolean away;
  private final Suspensions suspensions =
      new Suspensions(
          () -> {
            if (away) {
              throw new IllegalStateException("away");
            }
            return told.get();
          },
          Duration.ofDays(1));
  private final PresentCallers callers = new PresentCallers(presented -> presented, suspensions);

  @Test
  void letsInWhoIsNotSuspended() {
    tell(new Suspended(Set.of("beacon"), Set.of("other"), Set.of("beacon-api")));

    Authentication caller = caller("ada", "harbour", "harbour-api");
    assertThat(callers.authenticate(caller)).isSameAs(caller);
  }

  @Test
  void refusesASuspendedOrganizationPersonAndClient() {
    tell(new Suspended(Set.of("beacon"), Set.of(), Set.of()));
    assertRefused(caller("ada", "beacon", "gateway"));
    tell(new Suspended(Set.of(), Set.of("ada"), Set.of()));
    assertRefused(caller("ada", "harbour", "gateway"));
    tell(new Suspended(Set.of(), Set.of(), Set.of("harbour-api")));
    assertRefused(caller("ada", "harbour", "harbour-api"));
  }

  @Test
  void refusesWhomItKnewWhileNobodyCanBeAsked() {
    tell(new Suspended(Set.of("beacon"), Set.of(), Set.of()));
    away = true;
    suspensions.refresh();

    assertRefused(caller("ada", "beacon", "gateway"));
    assertThat(callers.authenticate(caller("ada", "harbour", "gateway"))).isNotNull();
  }

  private void tell(Suspended answer) {
    told.set(answer);
    suspensions.refresh();
  }

  private void assertRefused(Authentication caller) {
    assertThatExceptionOfType(InvalidBearerTokenException.class)
        .isThrownBy(() -> callers.authenticate(caller));
  }

  private static Authentication caller(String subject, String organization, String client) {
    return new JwtAuthenticationToken(
        Jwt.withTokenValue("token")
            .header("alg", "RS256")
            .subject(subject)
            .claim("organization", List.of(organization))
            .claim("azp", client)
            .build());
  }
}
