package org.passage.chassis.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.EventFeed;

/** An event as it leaves a service: CloudEvents 1.0, JSON. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CloudEvent(
    String specversion,
    String id,
    String source,
    String type,
    String subject,
    Instant time,
    @Nullable String caseid,
    String organizationid,
    long position,
    Map<String, String> data) {

  /** An event of the service whose contract lies at {@code source}. */
  public static CloudEvent of(EventFeed.Published published, String source) {
    Event event = published.event();
    return new CloudEvent(
        "1.0",
        event.id(),
        source,
        event.type(),
        event.subject(),
        event.time(),
        event.caseId(),
        event.organizationId(),
        published.position(),
        event.data());
  }

  /**
   * A piece of the feed.
   *
   * @param next the position to go on from
   */
  public record Batch(List<CloudEvent> items, long next) {}
}
