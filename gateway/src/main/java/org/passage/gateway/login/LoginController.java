package org.passage.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.passage.gateway.sessions.BrowserSessions;
import org.passage.gateway.sessions.Realm;
import org.passage.gateway.sessions.SessionKeys;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The way to Keycloak and back: authorization code with PKCE, state and nonce. */
@RestController
class LoginController {
  private static final String AWAY =
      "The sign-in service does not answer. Whoever is signed in stays so; try again soon.";

  private final Realm realm;
  private final OAuth2AuthorizationRequestResolver requests;
  private final CodeExchange codes;
  private final BrowserSessions sessions;
  private final SessionKeys keys;
  private final Refusals refusals;

  LoginController(
      Realm realm,
      OAuth2AuthorizationRequestResolver requests,
      CodeExchange codes,
      BrowserSessions sessions,
      SessionKeys keys,
      Refusals refusals) {
    this.realm = realm;
    this.requests = requests;
    this.codes = codes;
    this.sessions = sessions;
    this.keys = keys;
    this.refusals = refusals;
  }

  /** A page sends the browser here, and says where it wants it back. */
  @GetMapping("/login")
  void begin(
      @RequestParam(name = "return", defaultValue = "/docs") String back,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    if (!ReturnPath.isLocal(back)) {
      refusals.refused("One can return to a path of this host only.", request, response);
      return;
    }
    if (!realm.isThere()) {
      refusals.unavailable(AWAY, request, response);
      return;
    }
    OAuth2AuthorizationRequest login =
        requests.resolve(request, realm.client().getRegistrationId());
    if (login == null) {
      throw new IllegalStateException("The client registration has vanished");
    }
    LoginAttempt.of(login, back).keep(keys, request, response);
    send(login.getAuthorizationRequestUri(), response);
  }

  /** Keycloak sends the browser here, with a code or with what went wrong. */
  @GetMapping("/login/oauth2/code/passage")
  void complete(
      @RequestParam(name = "state", defaultValue = "") String state,
      @RequestParam(name = "code", defaultValue = "") String code,
      @RequestParam(name = "iss", required = false) @Nullable String issuer,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    LoginAttempt attempt = LoginAttempt.take(keys, request, response);
    if (attempt == null || !attempt.state().equals(state)) {
      refusals.refused(
          "This sign-in was not begun in this browser, or it took too long.", request, response);
      return;
    }
    if (code.isEmpty() || (issuer != null && !issuer.equals(realm.issuer()))) {
      refusals.refused("The sign-in service did not sign you in.", request, response);
      return;
    }
    try {
      CodeExchange.Login login = codes.exchange(attempt, code);
      sessions.begin(login.kept(), login.goodUntil(), request, response);
    } catch (OAuth2AuthenticationException failed) {
      if (CodeExchange.isAway(failed)) {
        refusals.unavailable(AWAY, request, response);
      } else {
        refusals.refused("The sign-in service did not confirm it.", request, response);
      }
      return;
    }
    send(attempt.back(), response);
  }

  private static void send(String where, HttpServletResponse response) {
    response.setStatus(HttpStatus.FOUND.value());
    response.setHeader(HttpHeaders.LOCATION, where);
  }
}
