package org.passage.cases.timeline;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.events.CloudEvent;

/**
 * One thing that happened in a case, here or in another service.
 *
 * @param id of the event in its generation, so that an event that is seen twice is one entry
 * @param generation of the timeline that it belongs to
 * @param order by time, and among what happened at once as it was told
 * @param kind the type without its version, for example {@code shelters.beneficiary-arrived}
 * @param service where it is kept, for example {@code shelters}
 */
public record TimelineEntry(
    @BsonId String id,
    long generation,
    String eventId,
    String caseId,
    String order,
    Instant time,
    String type,
    String kind,
    String service,
    String source,
    String subject,
    String organizationId,
    Map<String, String> data) {
  private static final DateTimeFormatter FIXED_WIDTH =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS").withZone(ZoneOffset.UTC);

  static TimelineEntry of(CloudEvent event, String caseId, long generation) {
    EventType type = EventType.of(event.type());
    return new TimelineEntry(
        generation + "~" + event.id(),
        generation,
        event.id(),
        caseId,
        order(event.time()) + "~" + event.id(),
        event.time(),
        event.type(),
        type.key(),
        type.service(),
        event.source(),
        event.subject(),
        event.organizationid(),
        event.data());
  }

  /** Where what happened at a time begins. */
  static String order(Instant time) {
    return FIXED_WIDTH.format(time);
  }
}
