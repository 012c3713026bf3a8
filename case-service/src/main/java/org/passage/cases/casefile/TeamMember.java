package org.passage.cases.casefile;

import java.time.Instant;
import java.util.Map;

/**
 * One of the people who assist her.
 *
 * @param personId the Keycloak id
 * @param organizationId for which organization this person assists her
 */
public record TeamMember(String personId, String organizationId, Instant joinedAt) {
  boolean is(String person, String organization) {
    return personId.equals(person) && organizationId.equals(organization);
  }

  /** As events tell it. */
  Map<String, String> written() {
    return Map.of("person", personId, "organization", organizationId);
  }
}
