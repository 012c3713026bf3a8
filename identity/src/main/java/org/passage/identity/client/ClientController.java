package org.passage.identity.client;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.identity.api.ClientAuthenticationV1;
import org.passage.identity.api.ClientCreatedV1;
import org.passage.identity.api.ClientPageV1;
import org.passage.identity.api.ClientV1;
import org.passage.identity.api.ClientsApi;
import org.passage.identity.api.KeyChangeV1;
import org.passage.identity.api.NewClientV1;
import org.passage.identity.api.RoleV1;
import org.passage.identity.api.ScopeV1;
import org.passage.identity.api.ScopesChangeV1;
import org.passage.identity.api.TokenBindingChangeV1;
import org.passage.identity.keycloak.Versions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** API clients over HTTP, each organization's to itself. */
@RestController
class ClientController implements ClientsApi {
  private final Clients clients;

  ClientController(Clients clients) {
    this.clients = clients;
  }

  @Override
  public ResponseEntity<ClientPageV1> listClients(Integer limit, @Nullable String cursor) {
    Page<ClientV1> page =
        clients
            .page(Caller.current().organizationId(), limit, cursor)
            .map(ClientController::format);
    return ResponseEntity.ok(new ClientPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<ClientCreatedV1> createClient(
      NewClientV1 wanted, @Nullable String idempotencyKey) {
    String pem = wanted.getPublicKey();
    Client made =
        clients.create(
            Caller.current().organizationId(),
            wanted.getName(),
            wanted.getTitle(),
            scopes(wanted.getScopes()),
            Boolean.TRUE.equals(wanted.getBoundTokens()),
            pem == null ? "" : PublicKeys.jwks(pem));
    return ResponseEntity.created(URI.create("/api/identity/v1/clients/" + made.id()))
        .eTag(Versions.of(made))
        .body(new ClientCreatedV1(format(made)).secret(pem == null ? clients.secret(made) : null));
  }

  @Override
  public ResponseEntity<ClientV1> getClient(String clientId) {
    return answer(own(clientId));
  }

  @Override
  public ResponseEntity<ClientV1> changeScopes(
      String clientId, ScopesChangeV1 change, @Nullable String ifMatch) {
    return answer(clients.allow(working(clientId, ifMatch), scopes(change.getScopes())));
  }

  @Override
  public ResponseEntity<ClientCreatedV1> rotateSecret(
      String clientId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    String secret = clients.newSecret(working(clientId, ifMatch));
    Client now = own(clientId);
    return ResponseEntity.ok()
        .eTag(Versions.of(now))
        .body(new ClientCreatedV1(format(now)).secret(secret));
  }

  @Override
  public ResponseEntity<ClientV1> registerKey(
      String clientId, KeyChangeV1 change, @Nullable String ifMatch) {
    String keys = PublicKeys.jwks(change.getPublicKey());
    return answer(clients.sign(working(clientId, ifMatch), keys));
  }

  @Override
  public ResponseEntity<ClientV1> changeTokenBinding(
      String clientId, TokenBindingChangeV1 change, @Nullable String ifMatch) {
    return answer(clients.bindTokens(working(clientId, ifMatch), change.getBoundTokens()));
  }

  @Override
  public ResponseEntity<ClientV1> revokeClient(
      String clientId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Client client = own(clientId);
    Versions.check(ifMatch, client);
    return answer(client.active() ? clients.revoke(client, Clock.systemUTC()) : client);
  }

  private Client own(String clientId) {
    return clients.one(Caller.current().organizationId(), clientId);
  }

  private Client working(String clientId, @Nullable String ifMatch) {
    Client client = own(clientId);
    Versions.check(ifMatch, client);
    if (!client.active()) {
      throw new Revoked();
    }
    return client;
  }

  private static List<Scope> scopes(List<ScopeV1> scopes) {
    return scopes.stream().map(it -> Scope.valueOf(it.name())).distinct().toList();
  }

  private static ResponseEntity<ClientV1> answer(Client client) {
    return ResponseEntity.ok().eTag(Versions.of(client)).body(format(client));
  }

  private static ClientV1 format(Client client) {
    return new ClientV1(
        client.id(),
        client.organizationId(),
        client.name(),
        client.active(),
        List.of(RoleV1.PARTNER_AGENCY),
        client.scopes().stream().map(it -> ScopeV1.valueOf(it.name())).toList(),
        ClientAuthenticationV1.valueOf(client.authentication().name()),
        client.boundTokens());
  }
}
