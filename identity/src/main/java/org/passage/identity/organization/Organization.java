package org.passage.identity.organization;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.passage.identity.keycloak.Attributes;

/**
 * A partner organization as Keycloak has it.
 *
 * @param alias its name in tokens and records; never changes
 * @param keycloakId how Keycloak calls it; does not leave this service
 * @param kind null when Keycloak has none, or one that we do not know
 * @param country ISO 3166-1 alpha-2; null when Keycloak has none, or something else
 * @param suspended whether it takes no part now
 */
public record Organization(
    String alias,
    String keycloakId,
    String name,
    @Nullable String description,
    @Nullable OrganizationKind kind,
    @Nullable String country,
    boolean suspended) {

  static Organization of(OrganizationRepresentation organization) {
    return new Organization(
        organization.getAlias(),
        organization.getId(),
        organization.getName(),
        organization.getDescription(),
        Attributes.first(organization.getAttributes(), "kind")
            .flatMap(Organization::kind)
            .orElse(null),
        Attributes.first(organization.getAttributes(), "country")
            .filter(it -> it.matches("[A-Z]{2}"))
            .orElse(null),
        !organization.isEnabled());
  }

  private static Optional<OrganizationKind> kind(String code) {
    return Arrays.stream(OrganizationKind.values())
        .filter(it -> it.name().equalsIgnoreCase(code))
        .findFirst();
  }
}
