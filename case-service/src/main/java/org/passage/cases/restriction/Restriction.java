package org.passage.cases.restriction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * Nobody goes on with her data for now.
 *
 * @param organizationId the organization that owns the case
 * @param liftedAt null as long as it stands
 */
public record Restriction(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    RestrictionGround ground,
    @Personal @Nullable String note,
    Instant since,
    @Nullable Instant liftedAt,
    List<Event> outbox)
    implements Aggregate {

  static Restriction begin(Case of, RestrictionGround ground, @Nullable String note, Instant now) {
    String id = Ids.next("rst");
    return new Restriction(
        id,
        1,
        of.organizationId(),
        of.id(),
        ground,
        note,
        now,
        null,
        List.of(event("processing-restricted", id, of.id(), of.organizationId(), now)));
  }

  /**
   * Her data may be used again.
   *
   * @throws RestrictionLifted when it was lifted before
   */
  Restriction lift(Instant now) {
    if (liftedAt != null) {
      throw new RestrictionLifted();
    }
    return new Restriction(
        id,
        version + 1,
        organizationId,
        caseId,
        ground,
        note,
        since,
        now,
        Event.append(
            outbox, event("processing-restriction-lifted", id, caseId, organizationId, now)));
  }

  private static Event event(
      String what, String id, String caseId, String organizationId, Instant now) {
    return Event.of("org.passage.cases." + what + ".v1", id, caseId, organizationId, now, Map.of());
  }
}
