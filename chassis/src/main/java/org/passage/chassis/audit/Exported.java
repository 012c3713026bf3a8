package org.passage.chassis.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Something leaves the platform as a file: a table, a picture, a document.
 *
 * @param who the Keycloak id of the person or client
 * @param organizationId for which organization
 * @param roles sorted
 * @param operation its {@code operationId}
 * @param mediaType of the file
 * @param about the records that the path or the query names, by the name of the parameter; never
 *     anything else of the request
 */
public record Exported(
    Instant at,
    String who,
    String organizationId,
    List<String> roles,
    String operation,
    String mediaType,
    Map<String, String> about) {
  public Exported {
    roles = List.copyOf(roles);
    about = Map.copyOf(about);
  }
}
