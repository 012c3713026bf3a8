package org.passage.identity.person;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.keycloak.representations.idm.UserRepresentation;
import org.passage.identity.role.Role;

/**
 * Somebody who is to work for an organization.
 *
 * @param name the part of her login before the organization
 */
record Invited(
    String name,
    String givenName,
    String familyName,
    String email,
    String office,
    Set<Role> roles) {
  Invited {
    roles = grantable(roles);
  }

  /**
   * The same roles.
   *
   * @throws RoleNotGrantable when one of them is not for people
   */
  static Set<Role> grantable(Set<Role> roles) {
    if (!roles.stream().allMatch(Role::isForPeople)) {
      throw new RoleNotGrantable();
    }
    return EnumSet.copyOf(roles);
  }

  UserRepresentation account(String alias) {
    UserRepresentation user = new UserRepresentation();
    user.setUsername(name + "@" + alias);
    user.setFirstName(givenName);
    user.setLastName(familyName);
    user.setEmail(email);
    user.setEmailVerified(false);
    user.setEnabled(true);
    user.setAttributes(Map.of(Person.OFFICE, List.of(office)));
    return user;
  }
}
