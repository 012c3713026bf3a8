package org.passage.identity.organization;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
import org.passage.identity.client.Clients;
import org.passage.identity.keycloak.Realm;
import org.springframework.stereotype.Component;

/**
 * The organizations that take part now. Keycloak finds them by name or place in its list, not by
 * alias, so the whole directory is read; it holds partners, not people, and stays small.
 */
@Component
public class Organizations {
  private static final int PIECE = 100;

  private final Realm realm;
  private final Clients clients;

  Organizations(Realm realm, Clients clients) {
    this.realm = realm;
    this.clients = clients;
  }

  /**
   * The organization of this alias.
   *
   * @throws NotFound when there is none
   */
  public Organization named(String alias) {
    Organization found = any(alias);
    if (found.suspended()) {
      throw new NotFound();
    }
    return found;
  }

  /** The organization of this alias, also while it is suspended. */
  public Organization any(String alias) {
    return all().stream()
        .filter(it -> it.alias().equals(alias))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** The aliases of those that take no part now. */
  public List<String> suspended() {
    return all().stream().filter(Organization::suspended).map(Organization::alias).toList();
  }

  /** A new one, with a domain of its own. */
  Organization create(Organization wanted, String domain) {
    OrganizationRepresentation organization = new OrganizationRepresentation();
    organization.setAlias(wanted.alias());
    organization.setName(wanted.name());
    organization.setDescription(wanted.description());
    organization.setEnabled(true);
    organization.setAttributes(
        Map.of(
            "kind", List.of(Codes.written(requireNonNull(wanted.kind()))),
            "country", List.of(requireNonNull(wanted.country()))));
    organization.addDomain(new OrganizationDomainRepresentation(domain));
    realm.create(it -> it.organizations().create(organization));
    return any(wanted.alias());
  }

  /**
   * Ends its part: first itself, so that new tokens of its people name no organization, then its
   * clients and sessions. What fails on the way is made up for by doing it again.
   */
  Organization suspend(Organization organization) {
    enable(organization, false);
    clients.suspendAllOf(organization.alias());
    int first = 0;
    List<String> members;
    do {
      members = members(organization, first);
      members.forEach(id -> realm.tell(it -> it.users().get(id).logout()));
      first += members.size();
    } while (members.size() == PIECE);
    return any(organization.alias());
  }

  /** Lets it take part again, with the clients that its suspension stopped. */
  Organization resume(Organization organization) {
    enable(organization, true);
    clients.resumeAllOf(organization.alias());
    return any(organization.alias());
  }

  private List<String> members(Organization of, int first) {
    return realm
        .ask(it -> it.organizations().get(of.keycloakId()).members().list(first, PIECE))
        .stream()
        .map(UserRepresentation::getId)
        .toList();
  }

  private void enable(Organization organization, boolean enabled) {
    OrganizationRepresentation found =
        realm.ask(it -> it.organizations().get(organization.keycloakId()).toRepresentation());
    found.setEnabled(enabled);
    realm.create(it -> it.organizations().get(organization.keycloakId()).update(found));
  }

  /** A page of the directory, by alias. */
  Page<Organization> page(int limit, @Nullable String cursor) {
    String after = Cursor.key(cursor);
    List<Organization> found =
        all().stream()
            .filter(it -> !it.suspended())
            .filter(it -> after == null || it.alias().compareTo(after) > 0)
            .sorted(comparing(Organization::alias))
            .limit(limit + 1L)
            .toList();
    return Page.of(found, limit, Organization::alias);
  }

  private List<Organization> all() {
    List<Organization> all = new ArrayList<>();
    List<OrganizationRepresentation> piece;
    int first = 0;
    do {
      piece = piece(first);
      piece.stream().map(Organization::of).forEach(all::add);
      first += piece.size();
    } while (piece.size() == PIECE);
    return all;
  }

  private List<OrganizationRepresentation> piece(int first) {
    return realm.ask(it -> it.organizations().search("", false, first, PIECE, false));
  }
}
