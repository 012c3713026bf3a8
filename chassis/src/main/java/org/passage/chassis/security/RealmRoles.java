package org.passage.chassis.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads the realm roles of a token; each is an authority by its own name, without a prefix. What
 * Keycloak gives everybody for itself is none of ours.
 */
public final class RealmRoles implements Converter<Jwt, Collection<GrantedAuthority>> {
  private static final Pattern KEYCLOAKS_OWN =
      Pattern.compile("offline_access|uma_authorization|default-roles-.*");

  @Override
  public Collection<GrantedAuthority> convert(Jwt token) {
    Map<String, Object> access = token.getClaimAsMap("realm_access");
    if (access == null || !(access.get("roles") instanceof List<?> roles)) {
      return List.of();
    }
    return roles.stream()
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(role -> !KEYCLOAKS_OWN.matcher(role).matches())
        .<GrantedAuthority>map(SimpleGrantedAuthority::new)
        .toList();
  }
}
