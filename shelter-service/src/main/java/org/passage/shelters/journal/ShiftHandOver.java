package org.passage.shelters.journal;

import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.SecondPersonNeeded;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.shelters.journal.JournalEntry.Stamp;

/**
 * The hand-over of a shift to the next.
 *
 * @param organizationId the organization that runs the shelter
 * @param taken null as long as nobody took over
 */
public record ShiftHandOver(
    @BsonId String id,
    long version,
    String organizationId,
    Shift shift,
    @Personal String summary,
    Stamp given,
    @Nullable Stamp taken,
    List<Event> outbox)
    implements Aggregate {

  static ShiftHandOver given(Shift shift, String organizationId, String summary, Stamp by) {
    String id = shift.handOverId();
    return new ShiftHandOver(
        id,
        1,
        organizationId,
        shift,
        summary,
        by,
        null,
        List.of(event("handed-over", id, organizationId, by)));
  }

  /**
   * Somebody takes over.
   *
   * @throws SecondPersonNeeded when it is the one who hands over, or somebody did before
   */
  ShiftHandOver takenOver(Stamp by) {
    if (taken != null || given.by().equals(by.by())) {
      throw new SecondPersonNeeded(
          "A shift is taken over once, and by another person than the one who hands it over.");
    }
    return new ShiftHandOver(
        id,
        version + 1,
        organizationId,
        shift,
        summary,
        given,
        by,
        Event.append(outbox, event("taken-over", id, organizationId, by)));
  }

  private static Event event(String what, String id, String organizationId, Stamp by) {
    return Event.of(
        "org.passage.shelters.shift-" + what + ".v1", id, null, organizationId, by.at(), Map.of());
  }
}
