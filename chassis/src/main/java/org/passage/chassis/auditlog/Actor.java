package org.passage.chassis.auditlog;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * Who did it.
 *
 * @param subject the Keycloak id of the person or client, or the name of the service
 * @param organizationId for which organization; null for Passage's own services
 * @param roles sorted
 */
public record Actor(String subject, @Nullable String organizationId, List<String> roles) {
  static final String SERVICE = "service";

  public Actor {
    roles = roles.stream().sorted().toList();
  }

  /** The caller of the request at hand; null when there is none. */
  static @Nullable Actor current() {
    Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    if (!(caller instanceof JwtAuthenticationToken token)) {
      return null;
    }
    List<String> organizations = token.getToken().getClaimAsStringList("organization");
    return new Actor(
        token.getName(),
        organizations != null && organizations.size() == 1 ? organizations.getFirst() : null,
        token.getAuthorities().stream()
            // That somebody came with a token is no role.
            .filter(it -> !(it instanceof FactorGrantedAuthority))
            .map(it -> String.valueOf(it.getAuthority()))
            .toList());
  }

  /** The service itself, doing something that nobody asked for. */
  static Actor job(String service) {
    return new Actor(service, null, List.of(SERVICE));
  }
}
