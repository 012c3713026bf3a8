package org.passage.identity.person;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.MemberRepresentation;
import org.passage.chassis.paging.Cursor;
import org.passage.chassis.paging.Page;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.problem.NotFound;
import org.passage.identity.keycloak.Realm;
import org.passage.identity.organization.Organization;
import org.passage.identity.organization.Organizations;
import org.passage.identity.role.Role;
import org.springframework.stereotype.Component;

/** The people of each organization. Keycloak lists them by login and counts places in that list. */
@Component
public class People {
  private static final int MOST_LOOKED_THROUGH = 100;

  private final Realm realm;
  private final Organizations organizations;

  People(Realm realm, Organizations organizations) {
    this.realm = realm;
    this.organizations = organizations;
  }

  /** A page of an organization's people, or of those among them who are meant. */
  public Page<Person> page(
      String alias, @Nullable Predicate<Person> meant, int limit, @Nullable String cursor) {
    int first = place(cursor);
    int most = meant == null ? limit : MOST_LOOKED_THROUGH;
    Organization organization = organizations.named(alias);
    List<MemberRepresentation> members =
        realm.ask(it ->
            it.organizations()
                .get(organization.keycloakId())
                .members()
                .list(first, most + 1, false));
    List<Person> found = new ArrayList<>();
    int seen = 0;
    while (seen < Math.min(members.size(), most) && found.size() < limit) {
      Person person = person(members.get(seen++), alias);
      if (meant == null || meant.test(person)) {
        found.add(person);
      }
    }
    return new Page<>(
        found, seen < members.size() ? Cursor.after(String.valueOf(first + seen)) : null);
  }

  /**
   * One of an organization's people.
   *
   * @throws NotFound when she is not, or not one of theirs
   */
  Person one(String alias, String personId) {
    Organization organization = organizations.named(alias);
    return person(
        realm.ask(it ->
            it.organizations()
                .get(organization.keycloakId())
                .members()
                .member(personId)
                .toRepresentation()),
        alias);
  }

  private Person person(MemberRepresentation member, String alias) {
    List<Role> roles =
        realm
            .ask(it -> it.users().get(member.getId()).roles().realmLevel().listEffective())
            .stream()
            .flatMap(it -> Role.named(it.getName()).stream())
            .sorted()
            .toList();
    return Person.of(member, alias, roles);
  }

  private static int place(@Nullable String cursor) {
    String key = Cursor.key(cursor);
    if (key == null) {
      return 0;
    }
    if (!key.matches("\\d{1,9}")) {
      throw InvalidInput.at("?cursor", "is not a cursor that this list gave");
    }
    return Integer.parseInt(key);
  }
}
