package org.passage.gateway.login;

import java.time.Instant;
import org.passage.gateway.sessions.Realm;
import org.passage.gateway.sessions.Session;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** Gets tokens for a code, and believes them when the ID token is of our realm and this attempt. */
final class CodeExchange {
  private final Realm realm;
  private final OidcAuthorizationCodeAuthenticationProvider provider;

  CodeExchange(Realm realm) {
    this.realm = realm;
    var exchange = new RestClientAuthorizationCodeTokenResponseClient();
    exchange.setRestClient(realm.tokenEndpoint());
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(realm.keys())
            .restOperations(new RestTemplate(realm.requests()))
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            new JwtTimestampValidator(), new OidcIdTokenValidator(realm.client())));
    this.provider =
        new OidcAuthorizationCodeAuthenticationProvider(exchange, new OidcUserService());
    provider.setJwtDecoderFactory(client -> decoder);
  }

  /** What a session is begun with. */
  record Login(Session.Kept kept, Instant goodUntil) {}

  Login exchange(LoginAttempt attempt, String code) {
    Authentication answer =
        provider.authenticate(
            new OAuth2LoginAuthenticationToken(
                realm.client(),
                new OAuth2AuthorizationExchange(
                    attempt.request(realm),
                    OAuth2AuthorizationResponse.success(code)
                        .state(attempt.state())
                        .redirectUri(attempt.redirect())
                        .build())));
    if (!(answer instanceof OAuth2LoginAuthenticationToken login)
        || !(login.getPrincipal() instanceof OidcUser person)) {
      throw new OAuth2AuthenticationException("invalid_id_token");
    }
    OAuth2AccessToken access = login.getAccessToken();
    OAuth2RefreshToken refresh = login.getRefreshToken();
    Instant until = access == null ? null : access.getExpiresAt();
    if (access == null || refresh == null || until == null) {
      throw new OAuth2AuthenticationException("invalid_token_response");
    }
    String username = person.getPreferredUsername();
    return new Login(
        new Session.Kept(
            access.getTokenValue(),
            refresh.getTokenValue(),
            username == null ? person.getName() : username,
            person.getFullName(),
            person.getClaimAsString("sid")),
        until);
  }

  /** Whether it failed because Keycloak does not answer. */
  static boolean isAway(OAuth2AuthenticationException failed) {
    for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof RestClientException) {
        return true;
      }
    }
    return false;
  }
}
