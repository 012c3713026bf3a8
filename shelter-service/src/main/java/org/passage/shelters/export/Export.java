package org.passage.shelters.export;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.audit.Exported;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * Somebody took something out as a file. It never changes.
 *
 * @param organizationId for which organization she acted
 * @param personId the Keycloak id of the person or client
 * @param operation the {@code operationId}
 * @param shelterId the shelter that it is of; null where it is of none or of several
 */
public record Export(
    @BsonId String id,
    long version,
    String organizationId,
    String personId,
    List<String> roles,
    String operation,
    ExportFormat format,
    @Nullable String shelterId,
    Instant at,
    List<Event> outbox)
    implements Aggregate {
  public Export {
    roles = List.copyOf(roles);
  }

  static Export of(Exported what) {
    return new Export(
        Ids.next("exp"),
        1,
        what.organizationId(),
        what.who(),
        what.roles(),
        what.operation(),
        ExportFormat.of(what.mediaType()),
        what.about().get("shelterId"),
        what.at(),
        List.of());
  }
}
