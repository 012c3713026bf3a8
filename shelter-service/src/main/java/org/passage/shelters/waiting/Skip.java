package org.passage.shelters.waiting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * Somebody who comes later in the order was proposed a place before her.
 *
 * @param organizationId the organization that keeps the list
 * @param caseId hers, who was passed over
 * @param by who did it; null where it happened as a bed became free
 */
public record Skip(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String entryId,
    String shelterId,
    @Personal Why why,
    @Nullable String by,
    Instant at,
    List<Event> outbox)
    implements Aggregate {

  /** The reason as a code and in words. */
  public record Why(SkipReason reason, String text) {}

  static Skip of(WaitingEntry passed, String shelterId, Why why, @Nullable String by, Instant at) {
    String id = Ids.next("skp");
    Event event =
        Event.of(
            "org.passage.shelters.waiting-skipped.v1",
            passed.id(),
            passed.caseId(),
            passed.organizationId(),
            at,
            Map.of("shelterId", shelterId));
    return new Skip(
        id,
        1,
        passed.listOrganizationId(),
        passed.caseId(),
        passed.id(),
        shelterId,
        why,
        by,
        at,
        List.of(event));
  }
}
