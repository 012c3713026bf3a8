package org.passage.cases.encounter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.cases.casefile.Case;
import org.passage.cases.encounter.Account.Entry;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * A meeting with her as it is recorded now (procedure row B). What was observed of her is told by
 * no event: it is about her health.
 *
 * @param organizationId the organization that owns the case
 */
public record Encounter(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    Account account,
    List<Event> outbox)
    implements Aggregate {

  static Encounter record(Case of, Meeting meeting, String by, Instant now) {
    String id = Ids.next("enc");
    return new Encounter(
        id,
        1,
        of.organizationId(),
        of.id(),
        new Account(meeting, Notes.NONE, new Entry(by, now, null)),
        List.of(
            Event.of(
                "org.passage.cases.encounter-recorded.v1",
                id,
                of.id(),
                of.organizationId(),
                now,
                Map.of("kind", Codes.written(meeting.kind())))));
  }

  /** What is recorded of the meeting replaces what was; the notes of other classes stay. */
  Encounter corrected(Meeting meeting, Entry entry) {
    return changed(new Account(meeting, account.notes(), entry));
  }

  /** The note of one class replaces what was. */
  Encounter noted(NoteClass of, String text, Entry entry) {
    return changed(new Account(account.meeting(), account.notes().with(of, text), entry));
  }

  private Encounter changed(Account next) {
    Event event =
        Event.of(
            "org.passage.cases.encounter-corrected.v1",
            id,
            caseId,
            organizationId,
            next.entry().at(),
            Map.of());
    return new Encounter(
        id, version + 1, organizationId, caseId, next, Event.append(outbox, event));
  }
}
