package org.passage.cases.flag;

import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.worklist.Stamp;
import org.passage.cases.worklist.Workers;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * Something that everybody who works on a case must notice.
 *
 * @param organizationId the organization that owns the case
 * @param code of the case
 * @param resolution null while it is open
 */
public record Flag(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String code,
    Workers workers,
    FlagState state,
    @Personal Matter matter,
    Stamp raised,
    @Nullable Resolution resolution,
    List<Event> outbox)
    implements Aggregate {

  /** What it is about. */
  public record Matter(FlagKind kind, FlagSeverity severity, String note) {}

  /** What was done about it. */
  public record Resolution(@Personal String words, Stamp resolved) {}

  static Flag raise(Case of, Matter matter, Stamp by) {
    String id = Ids.next("flg");
    return new Flag(
        id,
        1,
        of.organizationId(),
        of.id(),
        of.code(),
        Workers.of(of),
        FlagState.OPEN,
        matter,
        by,
        null,
        List.of(event("flag-raised", id, of.id(), of.organizationId(), by)));
  }

  /**
   * Something was done about it.
   *
   * @throws AlreadyResolved when it was resolved before
   */
  Flag resolved(Resolution how) {
    if (state == FlagState.RESOLVED) {
      throw new AlreadyResolved();
    }
    return new Flag(
        id,
        version + 1,
        organizationId,
        caseId,
        code,
        workers,
        FlagState.RESOLVED,
        matter,
        raised,
        how,
        Event.append(outbox, event("flag-resolved", id, caseId, organizationId, how.resolved())));
  }

  /** Without its kind: some are about her health. */
  private static Event event(
      String what, String id, String caseId, String organizationId, Stamp by) {
    return Event.of(
        "org.passage.cases." + what + ".v1", id, caseId, organizationId, by.at(), Map.of());
  }
}
