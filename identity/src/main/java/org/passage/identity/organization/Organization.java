package org.passage.identity.organization;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.OrganizationRepresentation;

/**
 * A partner organization as Keycloak has it.
 *
 * @param alias its name in tokens and records; never changes
 * @param keycloakId how Keycloak calls it; does not leave this service
 * @param kind null when Keycloak has none, or one that we do not know
 * @param country ISO 3166-1 alpha-2; null when Keycloak has none, or something else
 */
public record Organization(
    String alias,
    String keycloakId,
    String name,
    @Nullable String description,
    @Nullable OrganizationKind kind,
    @Nullable String country) {

  static Organization of(OrganizationRepresentation organization) {
    return new Organization(
        organization.getAlias(),
        organization.getId(),
        organization.getName(),
        organization.getDescription(),
        attribute(organization, "kind").flatMap(Organization::kind).orElse(null),
        attribute(organization, "country").filter(it -> it.matches("[A-Z]{2}")).orElse(null));
  }

  private static Optional<String> attribute(OrganizationRepresentation of, String name) {
    Map<String, List<String>> attributes = of.getAttributes();
    return attributes == null
        ? Optional.empty()
        : attributes.getOrDefault(name, List.of()).stream().findFirst();
  }

  private static Optional<OrganizationKind> kind(String code) {
    return Arrays.stream(OrganizationKind.values())
        .filter(it -> it.name().equalsIgnoreCase(code))
        .findFirst();
  }
}
