package org.passage.identity.role;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.keycloak.representations.idm.RoleRepresentation;

/** What a role is for and who can have it. */
record RoleDescription(Role role, String description, List<RoleHolder> holders) {
  /** Empty for a role that is not Passage's. */
  static Optional<RoleDescription> of(RoleRepresentation found) {
    return Role.named(found.getName())
        .map(role ->
            new RoleDescription(
                role, Objects.requireNonNullElse(found.getDescription(), ""), holders(found)));
  }

  private static List<RoleHolder> holders(RoleRepresentation found) {
    Map<String, List<String>> attributes = found.getAttributes();
    return attributes == null
        ? List.of()
        : attributes.getOrDefault("holder", List.of()).stream()
            .flatMap(it -> RoleHolder.named(it).stream())
            .toList();
  }
}
