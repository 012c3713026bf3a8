package org.passage.identity.client;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.identity.keycloak.Realm;
import org.springframework.stereotype.Component;

/** The API clients of each organization; their ids begin with its alias. */
@Component
public class Clients {
  private static final String STOPPED = "passage.stopped";
  private static final String SUSPENDED = "passage.suspended";
  private static final String ROLE = "partner-agency";
  private static final int MOST = 10_000;

  private final Realm realm;

  Clients(Realm realm) {
    this.realm = realm;
  }

  /** A page of an organization's clients, by id. */
  public Page<Client> page(String alias, int limit, @Nullable String cursor) {
    String after = Cursor.key(cursor);
    List<Client> found =
        allOf(alias).stream()
            .map(Client::of)
            .filter(it -> after == null || it.id().compareTo(after) > 0)
            .sorted(comparing(Client::id))
            .limit(limit + 1L)
            .toList();
    return Page.of(found, limit, Client::id);
  }

  /**
   * One of an organization's clients.
   *
   * @throws NotFound when there is none, or it is another's
   */
  Client one(String alias, String id) {
    return realm.ask(it -> it.clients().findByClientId(id)).stream()
        .filter(it -> alias.equals(attribute(it, Client.ORGANIZATION)))
        .findFirst()
        .map(Client::of)
        .orElseThrow(NotFound::new);
  }

  Client create(
      String alias,
      String name,
      String title,
      List<Scope> scopes,
      boolean boundTokens,
      String keys) {
    ClientRepresentation client =
        NewClientRepresentation.of(alias, alias + "-" + name, title, scopes);
    attributes(client).put(Client.BOUND_TOKENS, String.valueOf(boundTokens));
    if (!keys.isEmpty()) {
      signsWith(client, keys);
    }
    String keycloakId = realm.create(it -> it.clients().create(client));
    String account = realm.ask(it -> it.clients().get(keycloakId).getServiceAccountUser().getId());
    RoleRepresentation role = realm.ask(it -> it.roles().get(ROLE).toRepresentation());
    realm.tell(it -> it.users().get(account).roles().realmLevel().add(List.of(role)));
    return one(alias, alias + "-" + name);
  }

  Client allow(Client client, List<Scope> scopes) {
    for (ClientScopeRepresentation scope : realm.ask(it -> it.clientScopes().findAll())) {
      Scope.named(scope.getName())
          .ifPresent(known -> {
            boolean had = client.scopes().contains(known);
            boolean has = scopes.contains(known);
            if (has && !had) {
              realm.tell(it ->
                  it.clients().get(client.keycloakId()).addOptionalClientScope(scope.getId()));
            } else if (had && !has) {
              realm.tell(it ->
                  it.clients().get(client.keycloakId()).removeOptionalClientScope(scope.getId()));
            }
          });
    }
    return one(client.organizationId(), client.id());
  }

  /** Its secret from now on; the old one, or its key, is good no more. */
  String newSecret(Client client) {
    change(client.keycloakId(), it -> it.setClientAuthenticatorType("client-secret"));
    return realm.ask(it -> it.clients().get(client.keycloakId()).generateNewSecret().getValue());
  }

  String secret(Client client) {
    return realm.ask(it -> it.clients().get(client.keycloakId()).getSecret().getValue());
  }

  Client sign(Client client, String keys) {
    change(client.keycloakId(), it -> signsWith(it, keys));
    return one(client.organizationId(), client.id());
  }

  Client bindTokens(Client client, boolean bound) {
    change(
        client.keycloakId(), it -> attributes(it).put(Client.BOUND_TOKENS, String.valueOf(bound)));
    return one(client.organizationId(), client.id());
  }

  Client revoke(Client client, Clock clock) {
    change(
        client.keycloakId(),
        it -> {
          it.setEnabled(false);
          attributes(it).put(STOPPED, String.valueOf(clock.millis()));
          attributes(it).put(SUSPENDED, "false");
        });
    return one(client.organizationId(), client.id());
  }

  /** Stops those that work; a revoked one is left as it is. */
  public void suspendAllOf(String alias) {
    allOf(alias).stream()
        .filter(ClientRepresentation::isEnabled)
        .forEach(found ->
            change(
                found.getId(),
                it -> {
                  it.setEnabled(false);
                  attributes(it).put(SUSPENDED, "true");
                }));
  }

  /** Lets those work again that a suspension stopped. */
  public void resumeAllOf(String alias) {
    allOf(alias).stream()
        .filter(it -> "true".equals(attribute(it, SUSPENDED)))
        .forEach(found ->
            change(
                found.getId(),
                it -> {
                  it.setEnabled(true);
                  attributes(it).put(SUSPENDED, "false");
                }));
  }

  /** The ids of those that were stopped since, or nobody knows when. */
  public List<String> stoppedSince(long millis) {
    return realm.ask(it -> it.clients().findAll(null, false, false, 0, MOST)).stream()
        .filter(it -> !it.isEnabled())
        .filter(it -> stopped(it) >= millis)
        .map(ClientRepresentation::getClientId)
        .toList();
  }

  private static long stopped(ClientRepresentation client) {
    String at = attribute(client, STOPPED);
    return at.matches("\\d{1,18}") ? Long.parseLong(at) : Long.MAX_VALUE;
  }

  private List<ClientRepresentation> allOf(String alias) {
    return realm.ask(it -> it.clients().findAll(alias + "-", false, true, 0, MOST)).stream()
        .filter(it -> alias.equals(attribute(it, Client.ORGANIZATION)))
        .toList();
  }

  private void change(String keycloakId, Consumer<ClientRepresentation> change) {
    realm.tell(it -> {
      ClientRepresentation client = it.clients().get(keycloakId).toRepresentation();
      change.accept(client);
      it.clients().get(keycloakId).update(client);
    });
  }

  private static void signsWith(ClientRepresentation client, String keys) {
    client.setClientAuthenticatorType("client-jwt");
    attributes(client).put("use.jwks.string", "true");
    attributes(client).put(Client.KEYS, keys);
  }

  private static Map<String, String> attributes(ClientRepresentation client) {
    if (client.getAttributes() == null) {
      client.setAttributes(new HashMap<>());
    }
    return client.getAttributes();
  }

  private static String attribute(ClientRepresentation client, String name) {
    return client.getAttributes() == null ? "" : client.getAttributes().getOrDefault(name, "");
  }
}
