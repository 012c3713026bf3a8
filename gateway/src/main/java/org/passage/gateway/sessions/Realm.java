package org.passage.gateway.sessions;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.clients.TokenEndpoint;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** What the gateway asks Keycloak for a session, each within seconds. */
public final class Realm {
  private static final Duration CONNECT = Duration.ofSeconds(1);
  private static final Duration READ = Duration.ofSeconds(4);

  private final ClientRegistration client;
  private final URI endSession;
  private final ClientHttpRequestFactory requests;
  private final RestClient http;
  private final RestClientRefreshTokenTokenResponseClient renewals =
      new RestClientRefreshTokenTokenResponseClient();

  Realm(ClientRegistration client, URI endSession) {
    this.client = client;
    this.endSession = endSession;
    JdkClientHttpRequestFactory factory =
        new JdkClientHttpRequestFactory(HttpClient.newBuilder().connectTimeout(CONNECT).build());
    factory.setReadTimeout(READ);
    this.requests = factory;
    this.http = RestClient.builder().requestFactory(factory).build();
    renewals.setRestClient(tokenEndpoint());
  }

  /** The gateway as Keycloak knows it. */
  public ClientRegistration client() {
    return client;
  }

  /** The realm, as it names itself in tokens. */
  public String issuer() {
    return said(client.getProviderDetails().getIssuerUri());
  }

  /** Where its public keys are. */
  public String keys() {
    return said(client.getProviderDetails().getJwkSetUri());
  }

  /** Where people log in. */
  public String authorization() {
    return said(client.getProviderDetails().getAuthorizationUri());
  }

  private static String said(@Nullable String setting) {
    return Objects.requireNonNull(setting, "The settings name each address of the realm");
  }

  /** Makes requests that do not wait for long. */
  public ClientHttpRequestFactory requests() {
    return requests;
  }

  /** Understands the answers of a token endpoint. */
  public RestClient tokenEndpoint() {
    return TokenEndpoint.by(requests);
  }

  /** Whether logins are possible now. */
  public boolean isThere() {
    try {
      http.get().uri(keys()).retrieve().toBodilessEntity();
      return true;
    } catch (RestClientException away) {
      return false;
    }
  }

  /** The session with new tokens; the refresh token that it had is used up. */
  Session renew(Session session) throws RenewalRefused {
    Instant now = Instant.now();
    OAuth2AccessToken old =
        new OAuth2AccessToken(
            OAuth2AccessToken.TokenType.BEARER, session.kept().accessToken(), null, null);
    try {
      OAuth2AccessTokenResponse answer =
          renewals.getTokenResponse(
              new OAuth2RefreshTokenGrantRequest(
                  client, old, new OAuth2RefreshToken(session.kept().refreshToken(), null)));
      OAuth2RefreshToken next = answer.getRefreshToken();
      Instant until = answer.getAccessToken().getExpiresAt();
      return session.renewed(
          session
              .kept()
              .with(
                  answer.getAccessToken().getTokenValue(),
                  next == null ? session.kept().refreshToken() : next.getTokenValue()),
          until == null ? now : until);
    } catch (OAuth2AuthorizationException failed) {
      if (OAuth2ErrorCodes.INVALID_GRANT.equals(failed.getError().getErrorCode())) {
        throw new RenewalRefused();
      }
      throw new RealmAway(failed);
    } catch (RestClientException away) {
      throw new RealmAway(away);
    }
  }

  /** Ends the session in Keycloak, asked from here: no token passes through the browser. */
  void end(Session session) {
    MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
    form.add("client_id", client.getClientId());
    form.add("client_secret", client.getClientSecret());
    form.add("refresh_token", session.kept().refreshToken());
    try {
      http.post()
          .uri(endSession)
          .contentType(MediaType.APPLICATION_FORM_URLENCODED)
          .body(form)
          .retrieve()
          .toBodilessEntity();
    } catch (HttpClientErrorException refused) {
      if (refused.getStatusCode() != HttpStatus.BAD_REQUEST) {
        throw new RealmAway(refused);
      }
      // Keycloak has ended it before.
    } catch (RestClientException away) {
      throw new RealmAway(away);
    }
  }

  /** Keycloak has ended the session. */
  static final class RenewalRefused extends Exception {}

  /** Keycloak did not answer, or not as it should. */
  public static final class RealmAway extends RuntimeException {
    RealmAway(Throwable cause) {
      super("Keycloak cannot be asked", cause);
    }
  }
}
