package org.passage.identity.person;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.identity.api.ColleaguePageV1;
import org.passage.identity.api.ColleagueV1;
import org.passage.identity.api.InvitationV1;
import org.passage.identity.api.NewAdministratorV1;
import org.passage.identity.api.NewPersonV1;
import org.passage.identity.api.OfficeChangeV1;
import org.passage.identity.api.PeopleApi;
import org.passage.identity.api.PersonPageV1;
import org.passage.identity.api.PersonV1;
import org.passage.identity.api.RoleV1;
import org.passage.identity.api.RolesChangeV1;
import org.passage.identity.keycloak.Versions;
import org.passage.identity.role.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** People over HTTP, each organization's to itself. */
@RestController
class PersonController implements PeopleApi {
  private final People people;
  private final Staff staff;

  PersonController(People people, Staff staff) {
    this.people = people;
    this.staff = staff;
  }

  @Override
  public ResponseEntity<PersonPageV1> listPeople(
      @Nullable RoleV1 role,
      @Nullable String office,
      @Nullable Boolean active,
      Integer limit,
      @Nullable String cursor) {
    Predicate<Person> meant =
        person ->
            (role == null || person.roles().contains(Role.valueOf(role.name())))
                && (office == null || person.office().equals(office))
                && (active == null || person.active() == active);
    boolean all = role == null && office == null && active == null;
    Page<PersonV1> page =
        people
            .page(Caller.current().organizationId(), all ? null : meant, limit, cursor)
            .map(PersonController::format);
    return ResponseEntity.ok(new PersonPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<PersonV1> getPerson(String personId) {
    return answer(own(personId));
  }

  @Override
  public ResponseEntity<InvitationV1> invitePerson(
      NewPersonV1 invited, @Nullable String idempotencyKey) {
    return invited(
        staff.invite(
            Caller.current().organizationId(),
            new Invited(
                invited.getName(),
                invited.getGivenName(),
                invited.getFamilyName(),
                invited.getEmail(),
                Objects.requireNonNullElse(invited.getOffice(), Caller.MAIN_OFFICE),
                roles(invited.getRoles()))));
  }

  @Override
  public ResponseEntity<InvitationV1> inviteFirstAdministrator(
      String organizationId, NewAdministratorV1 invited, @Nullable String idempotencyKey) {
    if (staff.hasAdministrator(organizationId, null)) {
      throw new HasAdministrator();
    }
    return invited(
        staff.invite(
            organizationId,
            new Invited(
                invited.getName(),
                invited.getGivenName(),
                invited.getFamilyName(),
                invited.getEmail(),
                Caller.MAIN_OFFICE,
                Set.of(Role.IDENTITY_ADMIN))));
  }

  @Override
  public ResponseEntity<PersonV1> changeRoles(
      String personId, RolesChangeV1 change, @Nullable String ifMatch) {
    Set<Role> roles = Invited.grantable(roles(change.getRoles()));
    return answer(staff.changeRoles(another(personId, ifMatch), roles));
  }

  @Override
  public ResponseEntity<PersonV1> changeOffice(
      String personId, OfficeChangeV1 change, @Nullable String ifMatch) {
    Person person = own(personId);
    Versions.check(ifMatch, person);
    return answer(staff.moveTo(person, change.getOffice()));
  }

  @Override
  public ResponseEntity<PersonV1> deactivatePerson(
      String personId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Person person = another(personId, ifMatch);
    return answer(person.active() ? staff.deactivate(person, Clock.systemUTC()) : person);
  }

  @Override
  public ResponseEntity<PersonV1> reactivatePerson(
      String personId, @Nullable String ifMatch, @Nullable String idempotencyKey) {
    Person person = another(personId, ifMatch);
    return answer(person.active() ? person : staff.reactivate(person));
  }

  @Override
  public ResponseEntity<ColleaguePageV1> listColleagues(Integer limit, @Nullable String cursor) {
    Page<ColleagueV1> page =
        people
            .page(Caller.current().organizationId(), Person::active, limit, cursor)
            .map(PersonController::colleague);
    return ResponseEntity.ok(new ColleaguePageV1(page.items()).next(page.next()));
  }

  private Person own(String personId) {
    return people.one(Caller.current().organizationId(), personId);
  }

  /** Who is as the caller read it, and is not the caller. */
  private Person another(String personId, @Nullable String ifMatch) {
    Person person = own(personId);
    Versions.check(ifMatch, person);
    if (person.id().equals(Caller.current().subject())) {
      throw new OwnAccount();
    }
    return person;
  }

  static ResponseEntity<InvitationV1> invited(Invitation invitation) {
    Person person = invitation.person();
    return ResponseEntity.created(URI.create("/api/identity/v1/people/" + person.id()))
        .eTag(Versions.of(person))
        .body(new InvitationV1(format(person)).temporaryPassword(invitation.password()));
  }

  private static ResponseEntity<PersonV1> answer(Person person) {
    return ResponseEntity.ok().eTag(Versions.of(person)).body(format(person));
  }

  private static Set<Role> roles(List<RoleV1> roles) {
    return roles.stream().map(it -> Role.valueOf(it.name())).collect(Collectors.toSet());
  }

  private static ColleagueV1 colleague(Person person) {
    String name =
        Stream.of(person.givenName(), person.familyName())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return new ColleagueV1(
        person.id(),
        name.isEmpty() ? person.username() : name,
        person.office(),
        person.roles().stream().map(it -> RoleV1.valueOf(it.name())).toList());
  }

  private static PersonV1 format(Person person) {
    return new PersonV1(
            person.id(),
            person.organizationId(),
            person.username(),
            person.active(),
            person.roles().stream().map(it -> RoleV1.valueOf(it.name())).toList())
        .givenName(person.givenName())
        .familyName(person.familyName())
        .office(person.office())
        .email(person.email());
  }
}
