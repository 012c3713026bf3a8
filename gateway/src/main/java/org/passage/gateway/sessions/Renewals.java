package org.passage.gateway.sessions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.gateway.sessions.Realm.RealmAway;
import org.passage.gateway.sessions.Realm.RenewalRefused;

/**
 * Gives a session new tokens before the old ones end. A refresh token is good once, so one request
 * uses it, of however many there are and at whichever gateway; the others go on with the token that
 * is still good, or wait for the new one.
 */
final class Renewals {
  private static final Duration CLAIMED = Duration.ofSeconds(10);
  private static final Duration AWAY = Duration.ofSeconds(2);
  private static final Duration PATIENCE = Duration.ofSeconds(6);
  private static final Duration LOOK = Duration.ofMillis(40);

  private final Sessions sessions;
  private final Realm realm;
  private final Duration ahead;
  private final Clock clock;

  Renewals(Sessions sessions, Realm realm, Duration ahead, Clock clock) {
    this.sessions = sessions;
    this.realm = realm;
    this.ahead = ahead;
    this.clock = clock;
  }

  /**
   * The session with a token that is good; null when it has ended.
   *
   * @throws RealmAway when the token has ended and there is no new one to be had now
   */
  @Nullable Session current(Session session) {
    Instant now = clock.instant();
    if (session.hasGoodToken(now.plus(ahead))) {
      return session;
    }
    if (sessions.claim(session, now, CLAIMED)) {
      return renewed(session);
    }
    return session.hasGoodToken(now) ? session : awaited(session);
  }

  /** Ends the session here and in Keycloak; not while its refresh token is being used. */
  void end(Session session) {
    Session last = session;
    Instant patience = clock.instant().plus(PATIENCE);
    while (!sessions.claim(last, clock.instant(), CLAIMED) && clock.instant().isBefore(patience)) {
      Session newer = look(session.id());
      if (newer == null) {
        return;
      }
      last = newer;
    }
    sessions.end(session.id());
    realm.end(last);
  }

  private @Nullable Session renewed(Session session) {
    try {
      Session renewed = realm.renew(session);
      sessions.renew(renewed);
      return renewed;
    } catch (RenewalRefused refused) {
      sessions.end(session.id());
      return null;
    } catch (RealmAway away) {
      Instant now = clock.instant();
      sessions.backOff(session.id(), now.plus(AWAY));
      if (session.hasGoodToken(now)) {
        return session;
      }
      throw away;
    }
  }

  private @Nullable Session awaited(Session session) {
    Instant patience = clock.instant().plus(PATIENCE);
    while (clock.instant().isBefore(patience)) {
      Session newer = look(session.id());
      if (newer == null || newer.hasGoodToken(clock.instant())) {
        return newer;
      }
      if (sessions.claim(newer, clock.instant(), CLAIMED)) {
        return renewed(newer);
      }
    }
    throw new RealmAway(new IllegalStateException("No other request renewed the token in time"));
  }

  private @Nullable Session look(String id) {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new RealmAway(stopped);
    }
    return sessions.find(id, clock.instant());
  }
}
