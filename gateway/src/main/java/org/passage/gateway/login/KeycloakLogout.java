package org.passage.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.gateway.sessions.BrowserSessions;
import org.passage.gateway.sessions.Realm;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

/**
 * Keycloak says that it has ended a session (OpenID Connect back-channel logout), be it because
 * somebody was suspended: what came of it here ends at once.
 */
@RestController
class KeycloakLogout {
  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

  private final BrowserSessions sessions;
  private final Refusals refusals;
  private final ClientRegistration client;
  private final NimbusJwtDecoder decoder;

  KeycloakLogout(Realm realm, BrowserSessions sessions, Refusals refusals) {
    this.sessions = sessions;
    this.refusals = refusals;
    this.client = realm.client();
    // What tells a logout token from others is its event, whatever type its header names.
    this.decoder =
        NimbusJwtDecoder.withJwkSetUri(realm.keys())
            .restOperations(new RestTemplate(realm.requests()))
            .jwtProcessorCustomizer(it -> it.setJWSTypeVerifier((type, context) -> {}))
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(), new JwtIssuerValidator(realm.issuer())));
  }

  @PostMapping("/logout/connect/back-channel/passage")
  void ended(
      @RequestParam(name = "logout_token", defaultValue = "") String token,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String session = session(token);
    if (session == null) {
      refusals.refused("This is no logout token of the realm.", request, response);
      return;
    }
    sessions.endOfKeycloak(session);
    response.setStatus(HttpStatus.OK.value());
  }

  /** The session that ended; null when the token does not say so, or is not for us. */
  private @Nullable String session(String token) {
    try {
      Jwt logout = decoder.decode(token);
      Map<String, Object> events = logout.getClaimAsMap("events");
      boolean meant =
          logout.getAudience() != null
              && logout.getAudience().contains(client.getClientId())
              && events != null
              && events.containsKey(EVENT)
              && !logout.hasClaim(IdTokenClaimNames.NONCE);
      return meant ? logout.getClaimAsString("sid") : null;
    } catch (JwtException refused) {
      return null;
    }
  }
}
