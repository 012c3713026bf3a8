package org.passage.shelters.journal;

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
 * Something that somebody wrote into the journal of a shift. It is never changed: who erred writes
 * another one. Its event names no case, or a timeline would be full of them.
 *
 * @param organizationId the organization that runs the shelter
 * @param caseId of the person whom it is about; null when it is about the house
 */
public record JournalEntry(
    @BsonId String id,
    long version,
    String organizationId,
    @Nullable String caseId,
    Shift shift,
    boolean forNextShift,
    @Personal Note note,
    Stamp written,
    List<Event> outbox)
    implements Aggregate {

  /**
   * What was written.
   *
   * @param placementId of the person whom it is about; null when it is about the house
   */
  public record Note(String text, @Nullable String placementId) {}

  static JournalEntry of(
      Shift shift, String organizationId, About about, boolean forNextShift, Stamp by) {
    String id = Ids.next("jrn");
    return new JournalEntry(
        id,
        1,
        organizationId,
        about.caseId(),
        shift,
        forNextShift,
        about.note(),
        by,
        List.of(
            Event.of(
                "org.passage.shelters.journal-written.v1",
                id,
                null,
                organizationId,
                by.at(),
                Map.of("shelterId", shift.shelterId()))));
  }

  /** What is written, and in whose case. */
  record About(Note note, @Nullable String caseId) {}

  /**
   * Who did something, and when.
   *
   * @param by the Keycloak id of the person
   */
  public record Stamp(String by, Instant at) {}
}
