package org.passage.cases.trafficking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Place;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * One recruitment, transit or exploitation, as far as she tells (HTCDS, historic trafficking
 * events).
 *
 * @param organizationId the organization that owns the case
 */
public record TraffickingEvent(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    @Personal What what,
    Instant recordedAt,
    List<Event> outbox)
    implements Aggregate {

  /** What happened, where and when. */
  public record What(
      TraffickingEventType type,
      @Nullable LocalDate from,
      @Nullable LocalDate until,
      @Nullable Place place,
      @Nullable String description) {}

  public static TraffickingEvent record(
      String organizationId, String caseId, What what, Instant now) {
    String id = Ids.next("tev");
    return new TraffickingEvent(
        id,
        1,
        organizationId,
        caseId,
        what,
        now,
        List.of(event("recorded", id, caseId, organizationId, now)));
  }

  /** What she tells now replaces what she told before. */
  TraffickingEvent corrected(What told, Instant now) {
    return new TraffickingEvent(
        id,
        version + 1,
        organizationId,
        caseId,
        told,
        recordedAt,
        Event.append(outbox, event("corrected", id, caseId, organizationId, now)));
  }

  private static Event event(
      String what, String id, String caseId, String organizationId, Instant now) {
    return Event.of(
        "org.passage.cases.trafficking-event-" + what + ".v1",
        id,
        caseId,
        organizationId,
        now,
        Map.of());
  }
}
