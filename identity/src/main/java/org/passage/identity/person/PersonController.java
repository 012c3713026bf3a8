package org.passage.identity.person;

import org.jspecify.annotations.Nullable;
import org.passage.chassis.paging.Page;
import org.passage.chassis.security.Caller;
import org.passage.identity.api.PeopleApi;
import org.passage.identity.api.PersonPageV1;
import org.passage.identity.api.PersonV1;
import org.passage.identity.api.RoleV1;
import org.passage.identity.role.Role;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** People over HTTP, each organization's to itself. */
@RestController
class PersonController implements PeopleApi {
  private final People people;

  PersonController(People people) {
    this.people = people;
  }

  @Override
  public ResponseEntity<PersonPageV1> listPeople(
      @Nullable RoleV1 role, Integer limit, @Nullable String cursor) {
    Page<PersonV1> page =
        people
            .page(
                Caller.current().organizationId(),
                role == null ? null : Role.valueOf(role.name()),
                limit,
                cursor)
            .map(PersonController::format);
    return ResponseEntity.ok(new PersonPageV1(page.items()).next(page.next()));
  }

  @Override
  public ResponseEntity<PersonV1> getPerson(String personId) {
    return ResponseEntity.ok(format(people.one(Caller.current().organizationId(), personId)));
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
        .email(person.email());
  }
}
