package org.passage.identity.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.UserRepresentation;
import org.passage.chassis.security.Caller;
import org.passage.identity.keycloak.Attributes;
import org.passage.identity.role.Role;

/**
 * Somebody who works for an organization.
 *
 * @param id the {@code sub} of her tokens
 * @param office where she works
 * @param active whether she can log in
 */
public record Person(
    String id,
    String organizationId,
    String username,
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String email,
    String office,
    boolean active,
    List<Role> roles) {
  static final String OFFICE = "office";

  public Person {
    roles = List.copyOf(roles);
  }

  static Person of(UserRepresentation member, String organizationId, List<Role> roles) {
    return new Person(
        member.getId(),
        organizationId,
        member.getUsername(),
        member.getFirstName(),
        member.getLastName(),
        member.getEmail(),
        Attributes.first(member.getAttributes(), OFFICE).orElse(Caller.MAIN_OFFICE),
        Boolean.TRUE.equals(member.isEnabled()),
        roles);
  }
}
