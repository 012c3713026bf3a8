package org.passage.gateway.suspension;

import java.util.List;
import java.util.Set;
import org.springframework.security.oauth2.jwt.Jwt;

/** Whose tokens are to be refused, as the identity service told it last. */
record Suspended(Set<String> organizations, Set<String> people, Set<String> clients) {
  static final Suspended NOBODY = new Suspended(Set.of(), Set.of(), Set.of());

  Suspended {
    organizations = Set.copyOf(organizations);
    people = Set.copyOf(people);
    clients = Set.copyOf(clients);
  }

  boolean covers(Jwt token) {
    List<String> acting = token.getClaimAsStringList("organization");
    String client = token.getClaimAsString("azp");
    return people.contains(token.getSubject())
        || (client != null && clients.contains(client))
        || (acting != null && acting.stream().anyMatch(organizations::contains));
  }
}
