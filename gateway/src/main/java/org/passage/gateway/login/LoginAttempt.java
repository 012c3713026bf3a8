package org.passage.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.gateway.sessions.Realm;
import org.passage.gateway.sessions.SessionCookies;
import org.passage.gateway.sessions.SessionKeys;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import tools.jackson.databind.json.JsonMapper;

/**
 * What must be remembered between sending a browser to Keycloak and its coming back. The browser
 * keeps it itself, sealed: so a login that is begun and left costs the store nothing.
 */
record LoginAttempt(
    String state, String nonce, String verifier, String redirect, String back, Instant until) {
  private static final String COOKIE = "passage-login";
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final JsonMapper JSON = JsonMapper.shared();

  static LoginAttempt of(OAuth2AuthorizationRequest request, String back) {
    return new LoginAttempt(
        text(request.getState()),
        text(request.getAttribute(OidcParameterNames.NONCE)),
        text(request.getAttribute(PkceParameterNames.CODE_VERIFIER)),
        text(request.getRedirectUri()),
        back,
        Instant.now().plus(PATIENCE));
  }

  /** The one that this browser began, if it is not too long ago; it cannot be used again. */
  static @Nullable LoginAttempt take(
      SessionKeys keys, HttpServletRequest request, HttpServletResponse response) {
    String cookie = SessionCookies.read(COOKIE, request);
    if (cookie == null) {
      return null;
    }
    SessionCookies.write(COOKIE, "", Duration.ZERO, request, response);
    byte[] plain;
    try {
      plain = keys.open(Base64.getUrlDecoder().decode(cookie), COOKIE);
    } catch (IllegalArgumentException madeUp) {
      return null;
    }
    LoginAttempt attempt = plain == null ? null : JSON.readValue(plain, LoginAttempt.class);
    return attempt == null || attempt.until.isBefore(Instant.now()) ? null : attempt;
  }

  void keep(SessionKeys keys, HttpServletRequest request, HttpServletResponse response) {
    byte[] sealed = keys.seal(JSON.writeValueAsBytes(this), COOKIE);
    String cookie = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    SessionCookies.write(COOKIE, cookie, PATIENCE, request, response);
  }

  /** The request that Keycloak's answer is an answer to. */
  OAuth2AuthorizationRequest request(Realm realm) {
    ClientRegistration client = realm.client();
    return OAuth2AuthorizationRequest.authorizationCode()
        .clientId(client.getClientId())
        .authorizationUri(realm.authorization())
        .redirectUri(redirect)
        .scopes(client.getScopes())
        .state(state)
        .attributes(
            Map.of(
                OAuth2ParameterNames.REGISTRATION_ID, client.getRegistrationId(),
                OidcParameterNames.NONCE, nonce,
                PkceParameterNames.CODE_VERIFIER, verifier))
        .build();
  }

  private static String text(@Nullable String value) {
    if (value == null) {
      throw new IllegalStateException("A login needs a state, a nonce and a code verifier");
    }
    return value;
  }
}
