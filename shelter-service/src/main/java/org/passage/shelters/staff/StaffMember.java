package org.passage.shelters.staff;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.problem.SecondPersonNeeded;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.shelters.shelter.Shelter;
import org.passage.shelters.shelter.Stamp;

/**
 * Somebody who works at a shelter. Who it is stays in Keycloak: here is the id and nothing more.
 *
 * @param organizationId the organization that runs the shelter
 * @param personId the Keycloak id
 * @param endings until when something counts
 */
public record StaffMember(
    @BsonId String id,
    long version,
    String organizationId,
    String shelterId,
    String personId,
    Engagement engagement,
    StaffFile file,
    Endings endings,
    Stamp enlisted,
    List<Event> outbox)
    implements Aggregate {

  /**
   * As what, and from when until when.
   *
   * @param until the last day; null while that is open
   */
  public record Engagement(StaffFunction function, LocalDate since, @Nullable LocalDate until) {
    boolean endedBefore(LocalDate day) {
      return until != null && until.isBefore(day);
    }
  }

  /**
   * What ends of what is on record.
   *
   * @param next the first last day that is not told to have passed; null where there is none
   * @param toldBefore all last days before this one are told; null before the first
   */
  public record Endings(@Nullable LocalDate next, @Nullable LocalDate toldBefore) {}

  static StaffMember enlisted(Shelter at, String personId, Engagement engagement, Stamp by) {
    return new StaffMember(
        Ids.next("stf"),
        1,
        at.organizationId(),
        at.id(),
        personId,
        engagement,
        StaffFile.EMPTY,
        new Endings(null, null),
        by,
        List.of());
  }

  StaffMember engaged(Engagement next) {
    return after(next, file, endings.toldBefore(), outbox);
  }

  /**
   * With one more entry.
   *
   * @throws SecondPersonNeeded when somebody records a vetting of herself
   * @throws StaffFileFull when there are too many
   */
  StaffMember with(StaffCheck more, Stamp by) {
    if (more.kind() == StaffCheckKind.VETTING && by.by().equals(personId)) {
      throw new SecondPersonNeeded("This is your own vetting; somebody else has to record it.");
    }
    Event event = event("staff-check-recorded", by, more);
    return after(engagement, file.with(more), endings.toldBefore(), Event.append(outbox, event));
  }

  /** What ended before a day is told, each once. */
  StaffMember told(LocalDate today, Stamp by) {
    List<Event> ended =
        untold(engagement, file, endings.toldBefore())
            .filter(it -> it.endedBefore(today))
            .map(it -> event("staff-check-expired", by, it))
            .toList();
    List<Event> events = Stream.concat(outbox.stream(), ended.stream()).toList();
    return after(engagement, file, today, events);
  }

  /** Whether she works there on a day or later. */
  boolean isThere(LocalDate day) {
    return !engagement.endedBefore(day);
  }

  /** Those entries that count, and of which it is not told that they have ended. */
  private static Stream<StaffCheck> untold(
      Engagement engagement, StaffFile file, @Nullable LocalDate toldBefore) {
    return file.current().stream()
        .filter(it -> it.validUntil() != null)
        .filter(it -> toldBefore == null || !it.endedBefore(toldBefore))
        .filter(it -> engagement.until() == null || it.endedBefore(engagement.until()));
  }

  private StaffMember after(
      Engagement engaged, StaffFile onRecord, @Nullable LocalDate toldBefore, List<Event> events) {
    LocalDate next =
        untold(engaged, onRecord, toldBefore)
            .map(it -> Objects.requireNonNull(it.validUntil()))
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new StaffMember(
        id,
        version + 1,
        organizationId,
        shelterId,
        personId,
        engaged,
        onRecord,
        new Endings(next, toldBefore),
        enlisted,
        events);
  }

  private Event event(String what, Stamp by, StaffCheck about) {
    return Event.of(
        "org.passage.shelters." + what + ".v1",
        id,
        null,
        organizationId,
        by.at(),
        Map.of("shelterId", shelterId, "kind", Codes.written(about.kind()), "code", about.code()));
  }
}
