package org.passage.gateway.sessions;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One browser's being logged in.
 *
 * @param id what the store knows it by
 * @param kept what nobody but the gateway may read
 * @param goodUntil when the access token ends
 * @param idleUntil when it ends if nothing is asked
 * @param endsAt when it ends in any case
 */
public record Session(String id, Kept kept, Instant goodUntil, Instant idleUntil, Instant endsAt) {

  /**
   * Sealed in the store.
   *
   * @param keycloakSession the session in Keycloak that this one came from
   */
  public record Kept(
      String accessToken,
      String refreshToken,
      String username,
      @Nullable String name,
      @Nullable String keycloakSession) {
    Kept with(String newAccessToken, String newRefreshToken) {
      return new Kept(newAccessToken, newRefreshToken, username, name, keycloakSession);
    }

    /** Nothing of it belongs in a log. */
    @Override
    public String toString() {
      return "Kept";
    }
  }

  boolean isAlive(Instant now) {
    return now.isBefore(idleUntil) && now.isBefore(endsAt);
  }

  boolean hasGoodToken(Instant now) {
    return now.isBefore(goodUntil);
  }

  /** When it would end if this were its last request. */
  Instant idleFrom(Instant now, Duration idle) {
    Instant later = now.plus(idle);
    return later.isBefore(endsAt) ? later : endsAt;
  }

  Session renewed(Kept tokens, Instant until) {
    return new Session(id, tokens, until, idleUntil, endsAt);
  }

  Session idleUntil(Instant later) {
    return new Session(id, kept, goodUntil, later, endsAt);
  }
}
