package org.passage.cases.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;

/**
 * How long an organization keeps its closed cases.
 *
 * @param version counts the schedules that were set; 0 when none was
 * @param terms null when none was set
 */
public record RetentionSchedule(
    @BsonId String id,
    long version,
    String organizationId,
    @Nullable RetentionTerms terms,
    @Nullable String setBy,
    @Nullable Instant setAt,
    List<Event> outbox)
    implements Aggregate {

  static String idOf(String organizationId) {
    return "rts_" + organizationId;
  }

  /** What holds before anybody has set one: everything is kept. It is not stored. */
  static RetentionSchedule none(String organizationId) {
    return new RetentionSchedule(
        idOf(organizationId), 0, organizationId, null, null, null, List.of());
  }

  RetentionSchedule set(RetentionTerms next, String by, Instant now) {
    return new RetentionSchedule(
        id,
        version + 1,
        organizationId,
        next,
        by,
        now,
        Event.append(
            outbox,
            Event.of(
                "org.passage.cases.retention-schedule-set.v1",
                id,
                null,
                organizationId,
                now,
                Map.of("number", String.valueOf(version + 1)))));
  }

  /**
   * The times that hold.
   *
   * @throws NoRetentionSchedule when none were set
   */
  RetentionTerms required() {
    if (terms == null) {
      throw new NoRetentionSchedule();
    }
    return terms;
  }
}
