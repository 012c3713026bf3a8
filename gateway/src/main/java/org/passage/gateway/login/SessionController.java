package org.passage.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.gateway.sessions.BrowserSessions;
import org.passage.gateway.sessions.Realm.RealmAway;
import org.passage.gateway.sessions.Session;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is logged in, for a page to show; and the end of it. */
@RestController
class SessionController {
  private final BrowserSessions sessions;
  private final Refusals refusals;

  SessionController(BrowserSessions sessions, Refusals refusals) {
    this.sessions = sessions;
    this.refusals = refusals;
  }

  /**
   * What a page may know: never a token.
   *
   * @param idleUntil when the session ends if nothing is asked; asking for this does not count
   * @param endsAt when it ends in any case
   */
  record Who(
      String username,
      @Nullable String name,
      @Nullable String organization,
      List<String> roles,
      Instant idleUntil,
      Instant endsAt) {}

  @GetMapping("/session")
  @Nullable Who who(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Session session = BrowserSessions.of(request);
    if (session == null
        || !(SecurityContextHolder.getContext().getAuthentication()
            instanceof JwtAuthenticationToken caller)) {
      refusals.nobody(request, response);
      return null;
    }
    List<String> organizations = caller.getToken().getClaimAsStringList("organization");
    return new Who(
        session.kept().username(),
        session.kept().name(),
        organizations == null ? null : organizations.getFirst(),
        roles(caller),
        session.idleUntil(),
        session.endsAt());
  }

  /** Spring also says how somebody authenticated, in the same list. */
  private static List<String> roles(JwtAuthenticationToken caller) {
    return caller.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .filter(it -> !it.startsWith("FACTOR_"))
        .sorted()
        .toList();
  }

  @PostMapping("/logout")
  void logout(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Session session = BrowserSessions.of(request);
    if (session == null) {
      refusals.nobody(request, response);
      return;
    }
    try {
      sessions.end(session, request, response);
      response.setStatus(HttpStatus.NO_CONTENT.value());
    } catch (RealmAway away) {
      refusals.unavailable(
          "You are signed out here; the sign-in service could not be told. Close the browser.",
          request,
          response);
    }
  }
}
