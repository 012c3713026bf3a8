package org.passage.chassis.security;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;

/**
 * Who calls, by a verified token. One that is bound to a key (RFC 9449) is here as any other: its
 * proof was made for the gateway, which let it in, and is used up.
 */
final class Callers implements Converter<Jwt, AbstractAuthenticationToken> {
  private static final String BINDING = "cnf";

  private final JwtAuthenticationConverter callers = new JwtAuthenticationConverter();

  Callers() {
    callers.setJwtGrantedAuthoritiesConverter(new RealmRoles());
  }

  @Override
  public AbstractAuthenticationToken convert(Jwt token) {
    return callers.convert(token.hasClaim(BINDING) ? unbound(token) : token);
  }

  private static Jwt unbound(Jwt token) {
    return Jwt.withTokenValue(token.getTokenValue())
        .headers(it -> it.putAll(token.getHeaders()))
        .claims(it -> {
          it.putAll(token.getClaims());
          it.remove(BINDING);
        })
        .build();
  }
}
