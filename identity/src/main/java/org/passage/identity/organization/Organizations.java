package org.passage.identity.organization;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.NotFound;
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

  Organizations(Realm realm) {
    this.realm = realm;
  }

  /**
   * The organization of this alias.
   *
   * @throws NotFound when there is none
   */
  public Organization named(String alias) {
    return all().stream()
        .filter(it -> it.alias().equals(alias))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /** A page of the directory, by alias. */
  Page<Organization> page(int limit, @Nullable String cursor) {
    String after = Cursor.key(cursor);
    List<Organization> found =
        all().stream()
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
      piece.stream()
          .filter(OrganizationRepresentation::isEnabled)
          .map(Organization::of)
          .forEach(all::add);
      first += piece.size();
    } while (piece.size() == PIECE);
    return all;
  }

  private List<OrganizationRepresentation> piece(int first) {
    return realm.ask(it -> it.organizations().search("", false, first, PIECE, false));
  }
}
