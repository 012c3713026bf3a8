package org.passage.chassis.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an aggregate. Holds identifiers and codes, never personal data.
 *
 * @param type dotted and versioned, for example {@code org.passage.cases.case-opened.v1}
 * @param subject the aggregate's id
 * @param caseId the case it belongs to, if any
 * @param data codes that tell more
 */
public record Event(
    String id,
    String type,
    String subject,
    @Nullable String caseId,
    String organizationId,
    Instant time,
    Map<String, String> data) {
  public Event {
    data = Map.copyOf(data);
  }

  /** A new event with an id of its own. */
  public static Event of(
      String type,
      String subject,
      @Nullable String caseId,
      String organizationId,
      Instant time,
      Map<String, String> data) {
    return new Event(Ids.next("evt"), type, subject, caseId, organizationId, time, data);
  }

  /** An outbox with one more event at its end. */
  public static List<Event> append(List<Event> outbox, Event event) {
    return Stream.concat(outbox.stream(), Stream.of(event)).toList();
  }
}
