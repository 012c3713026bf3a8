package org.passage.identity.client;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.passage.chassis.codes.Codes;

/** What Keycloak is told of a new client: client credentials only, for one organization. */
final class NewClientRepresentation {
  private NewClientRepresentation() {}

  static ClientRepresentation of(String alias, String id, String title, List<Scope> scopes) {
    ClientRepresentation client = new ClientRepresentation();
    client.setClientId(id);
    client.setName(title);
    client.setEnabled(true);
    client.setProtocol("openid-connect");
    client.setPublicClient(false);
    client.setClientAuthenticatorType("client-secret");
    client.setStandardFlowEnabled(false);
    client.setImplicitFlowEnabled(false);
    client.setDirectAccessGrantsEnabled(false);
    client.setServiceAccountsEnabled(true);
    client.setFullScopeAllowed(true);
    client.setRedirectUris(List.of());
    client.setWebOrigins(List.of());
    client.setAttributes(new HashMap<>(Map.of(Client.ORGANIZATION, alias)));
    client.setDefaultClientScopes(List.of("basic", "roles"));
    client.setOptionalClientScopes(scopes.stream().map(Codes::written).toList());
    client.setProtocolMappers(List.of(actsFor(alias)));
    return client;
  }

  /** A program is no member of an organization; its token says for which one it acts. */
  private static ProtocolMapperRepresentation actsFor(String alias) {
    ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
    mapper.setName("organization");
    mapper.setProtocol("openid-connect");
    mapper.setProtocolMapper("oidc-hardcoded-claim-mapper");
    mapper.setConfig(
        Map.of(
            "claim.name", "organization",
            "claim.value", "[\"" + alias + "\"]",
            "jsonType.label", "JSON",
            "access.token.claim", "true",
            "id.token.claim", "false",
            "introspection.token.claim", "true"));
    return mapper;
  }
}
