package org.passage.cases.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.worklist.Stamp;
import org.passage.cases.worklist.Workers;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * She asks that something about her be corrected.
 *
 * @param organizationId the organization that owns the case
 * @param code of the case
 * @param received who wrote it down
 * @param answer null while it waits
 */
public record CorrectionRequest(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String code,
    Workers workers,
    Wish wish,
    CorrectionState state,
    Stamp received,
    @Nullable Answer answer,
    List<Event> outbox)
    implements Aggregate {

  /**
   * What she asks for.
   *
   * @param words hers
   * @param dueOn the last day on which she is answered in time
   */
  public record Wish(@Personal String words, LocalDate askedOn, LocalDate dueOn) {}

  /**
   * What came of it.
   *
   * @param reasons as she is told them; always there when it is refused
   */
  public record Answer(@Personal @Nullable String reasons, Stamp given) {}

  static CorrectionRequest ask(Case of, Wish wish, Stamp by) {
    String id = Ids.next("crq");
    return new CorrectionRequest(
        id,
        1,
        of.organizationId(),
        of.id(),
        of.code(),
        Workers.of(of),
        wish,
        CorrectionState.OPEN,
        by,
        null,
        List.of(event("requested", id, of.id(), of.organizationId(), by)));
  }

  /**
   * It was done, or is refused.
   *
   * @throws AnsweredAlready when she was answered before
   */
  CorrectionRequest answered(CorrectionState how, Answer with) {
    if (state != CorrectionState.OPEN) {
      throw new AnsweredAlready();
    }
    return new CorrectionRequest(
        id,
        version + 1,
        organizationId,
        caseId,
        code,
        workers,
        wish,
        how,
        received,
        with,
        Event.append(outbox, event(Codes.written(how), id, caseId, organizationId, with.given())));
  }

  private static Event event(
      String what, String id, String caseId, String organizationId, Stamp by) {
    return Event.of(
        "org.passage.cases.correction-" + what + ".v1",
        id,
        caseId,
        organizationId,
        by.at(),
        Map.of());
  }
}
