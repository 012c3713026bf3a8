package org.passage.identity.person;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.NotFound;
import org.passage.identity.keycloak.Attributes;
import org.passage.identity.keycloak.Realm;
import org.passage.identity.organization.Organization;
import org.passage.identity.organization.Organizations;
import org.passage.identity.role.Role;
import org.springframework.stereotype.Component;

/** Changes an organization's people in Keycloak. */
@Component
public class Staff {
  private static final String DEACTIVATED = "deactivated";
  private static final String SECOND_FACTOR = "CONFIGURE_TOTP";
  private static final String NEW_PASSWORD = "UPDATE_PASSWORD";
  private static final int PASSWORD_BYTES = 18;
  private static final int PIECE = 100;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Realm realm;
  private final People people;
  private final Organizations organizations;

  Staff(Realm realm, People people, Organizations organizations) {
    this.realm = realm;
    this.people = people;
    this.organizations = organizations;
  }

  /**
   * Makes her account. Should this fail half way she has no organization and no role, so that what
   * is left opens nothing.
   */
  Invitation invite(String alias, Invited invited) {
    Organization organization = organizations.named(alias);
    boolean mails = mails();
    String password = mails ? null : password();
    UserRepresentation user = invited.account(alias);
    List<String> actions = new ArrayList<>(List.of(NEW_PASSWORD));
    if (invited.roles().stream().anyMatch(Role::needsTwoFactors)) {
      actions.add(SECOND_FACTOR);
    }
    user.setRequiredActions(actions);
    if (password != null) {
      CredentialRepresentation first = new CredentialRepresentation();
      first.setType(CredentialRepresentation.PASSWORD);
      first.setValue(password);
      first.setTemporary(true);
      user.setCredentials(List.of(first));
    }
    String id = realm.create(it -> it.users().create(user));
    realm.create(it -> it.organizations().get(organization.keycloakId()).members().addMember(id));
    grant(id, Set.of(), invited.roles());
    if (mails) {
      realm.tell(it -> it.users().get(id).executeActionsEmail(actions));
    }
    return new Invitation(people.one(alias, id), password);
  }

  Person changeRoles(Person person, Set<Role> roles) {
    if (person.active() && isAdministrator(person) && !roles.contains(Role.IDENTITY_ADMIN)) {
      keepAnAdministrator(person);
    }
    Set<Role> had = new TreeSet<>(person.roles());
    if (roles.stream().anyMatch(it -> it.needsTwoFactors() && !had.contains(it))) {
      askForSecondFactor(person.id());
    }
    grant(person.id(), had, roles);
    return again(person);
  }

  Person moveTo(Person person, String office) {
    change(
        person.id(),
        it -> it.setAttributes(Attributes.with(it.getAttributes(), Person.OFFICE, office)));
    return again(person);
  }

  Person deactivate(Person person, Clock clock) {
    if (isAdministrator(person)) {
      keepAnAdministrator(person);
    }
    change(
        person.id(),
        it -> {
          it.setEnabled(false);
          it.setAttributes(
              Attributes.with(it.getAttributes(), DEACTIVATED, String.valueOf(clock.millis())));
        });
    realm.tell(it -> it.users().get(person.id()).logout());
    return again(person);
  }

  Person reactivate(Person person) {
    change(
        person.id(),
        it -> {
          it.setEnabled(true);
          it.setAttributes(Attributes.with(it.getAttributes(), DEACTIVATED, null));
        });
    return again(person);
  }

  /** Whether an organization has somebody active, but for this one, who looks after its people. */
  boolean hasAdministrator(String alias, @Nullable String otherThan) {
    Organization organization = organizations.named(alias);
    String role = Codes.written(Role.IDENTITY_ADMIN);
    List<UserRepresentation> piece;
    int first = 0;
    do {
      int from = first;
      piece = realm.ask(it -> it.roles().get(role).getUserMembers(from, PIECE));
      if (piece.stream()
          .filter(UserRepresentation::isEnabled)
          .filter(it -> !it.getId().equals(otherThan))
          .anyMatch(it -> isMember(organization, it.getId()))) {
        return true;
      }
      first += piece.size();
    } while (piece.size() == PIECE);
    return false;
  }

  /** The ids of people who were deactivated since, or nobody knows when. */
  public List<String> deactivatedSince(long millis) {
    List<String> found = new ArrayList<>();
    List<UserRepresentation> piece;
    int first = 0;
    do {
      int from = first;
      piece = realm.ask(it -> it.users().search(null, null, null, null, from, PIECE, false, false));
      piece.stream()
          .filter(it -> deactivated(it) >= millis)
          .map(UserRepresentation::getId)
          .forEach(found::add);
      first += piece.size();
    } while (piece.size() == PIECE);
    return found;
  }

  private static long deactivated(UserRepresentation user) {
    return Attributes.first(user.getAttributes(), DEACTIVATED)
        .filter(it -> it.matches("\\d{1,18}"))
        .map(Long::parseLong)
        .orElse(Long.MAX_VALUE);
  }

  private boolean isMember(Organization organization, String id) {
    try {
      people.one(organization.alias(), id);
      return true;
    } catch (NotFound another) {
      return false;
    }
  }

  private void keepAnAdministrator(Person person) {
    if (!hasAdministrator(person.organizationId(), person.id())) {
      throw new LastAdministrator();
    }
  }

  private static boolean isAdministrator(Person person) {
    return person.roles().contains(Role.IDENTITY_ADMIN);
  }

  private void askForSecondFactor(String id) {
    change(
        id,
        user -> {
          List<String> actions =
              new ArrayList<>(
                  user.getRequiredActions() == null ? List.of() : user.getRequiredActions());
          if (!Boolean.TRUE.equals(user.isTotp()) && !actions.contains(SECOND_FACTOR)) {
            actions.add(SECOND_FACTOR);
            user.setRequiredActions(actions);
          }
        });
  }

  private void grant(String id, Set<Role> had, Set<Role> has) {
    List<RoleRepresentation> gone =
        had.stream().filter(it -> !has.contains(it)).map(this::role).toList();
    List<RoleRepresentation> fresh =
        has.stream().filter(it -> !had.contains(it)).map(this::role).toList();
    realm.tell(it -> {
      var roles = it.users().get(id).roles().realmLevel();
      if (!gone.isEmpty()) {
        roles.remove(gone);
      }
      if (!fresh.isEmpty()) {
        roles.add(fresh);
      }
    });
  }

  private RoleRepresentation role(Role role) {
    return realm.ask(it -> it.roles().get(Codes.written(role)).toRepresentation());
  }

  private void change(String id, Consumer<UserRepresentation> change) {
    realm.tell(it -> {
      UserRepresentation user = it.users().get(id).toRepresentation();
      change.accept(user);
      it.users().get(id).update(user);
    });
  }

  private Person again(Person person) {
    return people.one(person.organizationId(), person.id());
  }

  private boolean mails() {
    return realm.ask(it -> {
      var server = it.toRepresentation().getSmtpServer();
      return server != null && server.containsKey("host");
    });
  }

  private static String password() {
    byte[] chance = new byte[PASSWORD_BYTES];
    RANDOM.nextBytes(chance);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(chance);
  }
}
