package org.passage.gateway.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.passage.gateway.testing.Surroundings.REALM;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.List;

/** Keycloak as far as a login needs it. */
public final class Keycloak {
  private static final String REALM_PATH = "/realms/passage/protocol/openid-connect/";
  private static final String TOKEN = REALM_PATH + "token";

  /** Ends its session. */
  public static final String LOGOUT = REALM_PATH + "logout";

  private Keycloak() {}

  /** It is there, and has seen nothing yet. */
  public static void isThere() {
    REALM.resetAll();
    REALM.stubFor(get(REALM_PATH + "certs").willReturn(okJson(Tokens.publicKeys())));
    REALM.stubFor(post(LOGOUT).willReturn(noContent()));
  }

  /** It does not answer any more. */
  public static void isAway() {
    REALM.resetMappings();
    REALM.stubFor(get(REALM_PATH + "certs").willReturn(aResponse().withStatus(503)));
    REALM.stubFor(post(TOKEN).willReturn(aResponse().withStatus(503)));
  }

  /** A code gets this access token, for so many seconds. */
  public static void logsIn(String accessToken, String nonce, int seconds) {
    String id =
        Tokens.of(it ->
            it.audience(List.of("gateway"))
                .claim("azp", "gateway")
                .claim("nonce", nonce)
                .claim("sid", "keycloak-session")
                .claim("preferred_username", "caseworker@harbour")
                .claim("name", "Ana Worker"));
    REALM.stubFor(
        post(TOKEN)
            .withRequestBody(containing("grant_type=authorization_code"))
            .willReturn(tokens(accessToken, "refresh-1", ",\"id_token\":\"" + id + "\"", seconds)));
  }

  /** A refresh token gets this access token. */
  public static void renews(String accessToken) {
    REALM.stubFor(
        post(TOKEN)
            .withRequestBody(containing("refresh_token=refresh-1"))
            .willReturn(tokens(accessToken, "refresh-2", "", 300).withFixedDelay(200)));
  }

  /** The session has ended there. */
  public static void refusesToRenew() {
    REALM.stubFor(
        post(TOKEN)
            .withRequestBody(containing("grant_type=refresh_token"))
            .willReturn(jsonResponse("{\"error\":\"invalid_grant\"}", 400)));
  }

  public static int renewals() {
    return REALM
        .findAll(
            postRequestedFor(urlEqualTo(TOKEN))
                .withRequestBody(containing("grant_type=refresh_token")))
        .size();
  }

  private static ResponseDefinitionBuilder tokens(
      String access, String refresh, String more, int seconds) {
    return okJson(
        "{\"access_token\":\"%s\",\"refresh_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d%s}"
            .formatted(access, refresh, seconds, more));
  }
}
