package org.passage.cases.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * A person's case: who she is, what the screening found, and which organization answers for her.
 *
 * @param code for speaking and writing about the case; reveals nothing
 * @param child she was, or may have been, under 18 when screened
 */
public record Case(
    @BsonId String id,
    long version,
    String organizationId,
    String code,
    CaseStatus status,
    ScreeningOutcome outcome,
    boolean child,
    Person person,
    Screening screening,
    Instant openedAt,
    List<Event> outbox)
    implements Aggregate {

  @Override
  public String caseId() {
    return id;
  }

  /** Screening opens the case, whatever it finds. */
  static Case open(String organizationId, Person person, Screening screening, Instant now) {
    String id = Ids.next("cas");
    boolean child = person.childOn(screening.screenedOn());
    ScreeningOutcome outcome = screening.outcome(child);
    return new Case(
        id,
        1,
        organizationId,
        CaseCode.next(),
        outcome.status(),
        outcome,
        child,
        person,
        screening,
        now,
        List.of(event("case-opened", id, organizationId, outcome, now)));
  }

  /** A later screening replaces the earlier one; outcome and status follow from it. */
  Case rescreened(Screening later, Instant now) {
    boolean childThen = person.childOn(later.screenedOn());
    ScreeningOutcome found = later.outcome(childThen);
    return new Case(
        id,
        version + 1,
        organizationId,
        code,
        found.status(),
        found,
        childThen,
        person,
        later,
        openedAt,
        Event.append(outbox, event("case-rescreened", id, organizationId, found, now)));
  }

  private static Event event(
      String what, String id, String organizationId, ScreeningOutcome outcome, Instant now) {
    return Event.of(
        "org.passage.cases." + what + ".v1",
        id,
        id,
        organizationId,
        now,
        Map.of("outcome", Codes.written(outcome)));
  }
}
