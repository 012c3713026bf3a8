package org.passage.cases.timeline;

import java.time.Instant;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.events.CloudEvent;

/**
 * One thing that happened in a case, here or in another service.
 *
 * @param id the event's own id, so that an event that is seen twice is one entry
 */
public record TimelineEntry(
    @BsonId String id,
    @Nullable String caseId,
    Instant time,
    String type,
    String source,
    String subject,
    String organizationId,
    Map<String, String> data) {

  static TimelineEntry of(CloudEvent event) {
    return new TimelineEntry(
        event.id(),
        event.caseid(),
        event.time(),
        event.type(),
        event.source(),
        event.subject(),
        event.organizationid(),
        event.data());
  }
}
