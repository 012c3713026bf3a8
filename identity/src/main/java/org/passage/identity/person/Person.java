package org.passage.identity.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.MemberRepresentation;
import org.passage.identity.role.Role;

/**
 * Somebody who works for an organization.
 *
 * @param id the {@code sub} of her tokens
 * @param active whether she can log in
 */
record Person(
    String id,
    String organizationId,
    String username,
    @Nullable String givenName,
    @Nullable String familyName,
    @Nullable String email,
    boolean active,
    List<Role> roles) {
  Person {
    roles = List.copyOf(roles);
  }

  static Person of(MemberRepresentation member, String organizationId, List<Role> roles) {
    return new Person(
        member.getId(),
        organizationId,
        member.getUsername(),
        member.getFirstName(),
        member.getLastName(),
        member.getEmail(),
        Boolean.TRUE.equals(member.isEnabled()),
        roles);
  }
}
