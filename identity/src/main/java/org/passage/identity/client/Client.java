package org.passage.identity.client;

import java.util.List;
import org.keycloak.representations.idm.ClientRepresentation;

/**
 * A program of an organization.
 *
 * @param id the {@code azp} of its tokens
 * @param keycloakId how Keycloak calls it; does not leave this service
 * @param boundTokens whether it gets no token that is not bound to a key (RFC 9449)
 * @param key tells its public keys apart; empty when it has a secret
 */
public record Client(
    String id,
    String keycloakId,
    String organizationId,
    String name,
    boolean active,
    List<Scope> scopes,
    boolean boundTokens,
    String key) {
  static final String ORGANIZATION = "passage.organization";
  static final String KEYS = "jwks.string";
  static final String BOUND_TOKENS = "dpop.bound.access.tokens";

  public Client {
    scopes = List.copyOf(scopes);
  }

  static Client of(ClientRepresentation client) {
    List<String> scopes = client.getOptionalClientScopes();
    boolean signs = "client-jwt".equals(client.getClientAuthenticatorType());
    return new Client(
        client.getClientId(),
        client.getId(),
        client.getAttributes().getOrDefault(ORGANIZATION, ""),
        client.getName() == null ? client.getClientId() : client.getName(),
        Boolean.TRUE.equals(client.isEnabled()),
        scopes == null
            ? List.of()
            : scopes.stream().flatMap(it -> Scope.named(it).stream()).sorted().toList(),
        Boolean.parseBoolean(client.getAttributes().get(BOUND_TOKENS)),
        signs ? client.getAttributes().getOrDefault(KEYS, "") : "");
  }

  ClientAuthentication authentication() {
    return key.isEmpty() ? ClientAuthentication.SECRET : ClientAuthentication.PRIVATE_KEY;
  }
}
