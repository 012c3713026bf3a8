package org.passage.chassis.security;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who is calling.
 *
 * @param subject the Keycloak id of the person or client; says nothing about who it is
 * @param organizationId the alias of the organization for which the caller acts
 * @param office where the caller works, {@value #MAIN_OFFICE} when the token does not say
 * @param roles the realm roles, for example {@code caseworker}
 */
public record Caller(String subject, String organizationId, String office, Set<String> roles) {
  /** The technical role of Passage's own services. */
  public static final String SERVICE = "service";

  /** The office of an organization that has but one. */
  public static final String MAIN_OFFICE = "main";

  public Caller {
    roles = Set.copyOf(roles);
  }

  /**
   * The caller of the request at hand.
   *
   * @throws OrganizationMissing when the token names no single organization
   */
  public static Caller current() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (!(authentication instanceof JwtAuthenticationToken token)) {
      throw new IllegalStateException("No caller: this is not an authenticated request");
    }
    return new Caller(
        token.getName(),
        organization(token),
        Objects.requireNonNullElse(token.getToken().getClaimAsString("office"), MAIN_OFFICE),
        token.getAuthorities().stream()
            .map(authority -> String.valueOf(authority.getAuthority()))
            .collect(Collectors.toSet()));
  }

  /** Whether one of Passage's own services calls; such a token names no organization. */
  public static boolean isService() {
    return hasAny(SecurityContextHolder.getContext().getAuthentication(), Set.of(SERVICE));
  }

  /** Whether somebody, if anybody, has one of these roles. */
  public static boolean hasAny(@Nullable Authentication somebody, Set<String> roles) {
    return somebody != null
        && somebody.getAuthorities().stream()
            .anyMatch(it -> roles.contains(String.valueOf(it.getAuthority())));
  }

  public boolean has(String role) {
    return roles.contains(role);
  }

  private static String organization(JwtAuthenticationToken token) {
    List<String> aliases = token.getToken().getClaimAsStringList("organization");
    if (aliases == null || aliases.size() != 1) {
      throw new OrganizationMissing();
    }
    return aliases.getFirst();
  }
}
