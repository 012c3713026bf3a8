package org.passage.gateway.sessions;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.problem.Unavailable;
import org.passage.gateway.sessions.Realm.RealmAway;

/** Begins and ends the sessions of browsers, and finds the one of a request. */
public final class BrowserSessions {
  private static final String SESSION = BrowserSessions.class.getName() + ".session";

  private final Sessions sessions;
  private final Renewals renewals;
  private final SessionKeys keys;
  private final SessionSettings settings;
  private final Clock clock;

  BrowserSessions(
      Sessions sessions,
      Renewals renewals,
      SessionKeys keys,
      SessionSettings settings,
      Clock clock) {
    this.sessions = sessions;
    this.renewals = renewals;
    this.keys = keys;
    this.settings = settings;
    this.clock = clock;
  }

  /** The session in whose name a request is made, if it is. */
  public static @Nullable Session of(HttpServletRequest request) {
    return request.getAttribute(SESSION) instanceof Session session ? session : null;
  }

  /**
   * Begins a session that nobody can have known of before; one that the browser had is over.
   *
   * @param goodUntil when the access token ends
   */
  public void begin(
      Session.Kept kept,
      Instant goodUntil,
      HttpServletRequest request,
      HttpServletResponse response) {
    Instant now = clock.instant();
    Instant endsAt = now.plus(settings.lifetime());
    SessionId id = SessionId.fresh(keys);
    Session session = new Session(id.stored(), kept, goodUntil, now, endsAt);
    try {
      SessionId before = id(request);
      if (before != null) {
        sessions.end(before.stored());
      }
      sessions.begin(session.idleUntil(session.idleFrom(now, settings.idle())), now);
    } catch (MongoException away) {
      throw new Unavailable("The store of sessions", away);
    }
    SessionCookies.write(id, request, response);
  }

  /**
   * Ends this request's session, and the one in Keycloak that it came from.
   *
   * @throws RealmAway when it has ended only here
   */
  public void end(Session session, HttpServletRequest request, HttpServletResponse response) {
    SessionCookies.clear(request, response);
    try {
      renewals.end(session);
    } catch (MongoException away) {
      throw new Unavailable("The store of sessions", away);
    }
  }

  /** Ends what came from a session that Keycloak has ended. */
  public void endOfKeycloak(String keycloakSession) {
    try {
      sessions.endOfKeycloak(keycloakSession);
    } catch (MongoException away) {
      throw new Unavailable("The store of sessions", away);
    }
  }

  @Nullable SessionId id(HttpServletRequest request) {
    String cookie = SessionCookies.session(request);
    return cookie == null ? null : SessionId.of(cookie, keys);
  }

  /** The session that is alive by this name. */
  @Nullable Session find(SessionId id) {
    return sessions.find(id.stored(), clock.instant());
  }

  /** The same session with a good token, in whose name the request is made from here on. */
  @Nullable Session use(Session session, HttpServletRequest request, boolean counts) {
    Session current = renewals.current(session);
    if (current == null) {
      return null;
    }
    Session used = counts ? touched(current) : current;
    request.setAttribute(SESSION, used);
    return used;
  }

  /** Only to be ended: its token may be no good any more. */
  void useAsItIs(Session session, HttpServletRequest request) {
    request.setAttribute(SESSION, session);
  }

  /** Not for every request is it written that there was one, but often enough. */
  private Session touched(Session session) {
    Instant later = session.idleFrom(clock.instant(), settings.idle());
    if (later.isBefore(session.idleUntil().plus(settings.idle().dividedBy(30)))) {
      return session;
    }
    sessions.touch(session.id(), later);
    return session.idleUntil(later);
  }
}
