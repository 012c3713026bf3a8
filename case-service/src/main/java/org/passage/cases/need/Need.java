package org.passage.cases.need;

import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.worklist.Stamp;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * Something that she needs help with.
 *
 * @param organizationId the organization that owns the case
 * @param written who wrote it as it stands
 */
public record Need(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    NeedState state,
    @Personal Statement statement,
    Stamp written,
    List<Event> outbox)
    implements Aggregate {

  /**
   * What it is.
   *
   * @param wish her own words
   */
  public record Statement(
      Domain domain, NeedLevel level, @Nullable String wish, @Nullable String note) {}

  static Need record(Case of, Statement statement, Stamp by) {
    String id = Ids.next("nee");
    return new Need(
        id,
        1,
        of.organizationId(),
        of.id(),
        NeedState.OPEN,
        statement,
        by,
        List.of(event("need-recorded", id, of.id(), of.organizationId(), by)));
  }

  /** How it stands now; its domain stays. */
  Need changed(NeedState next, Statement now, Stamp by) {
    return new Need(
        id,
        version + 1,
        organizationId,
        caseId,
        next,
        now,
        by,
        Event.append(outbox, event("need-changed", id, caseId, organizationId, by)));
  }

  /** Without what it is: that is nobody's business outside. */
  private static Event event(
      String what, String id, String caseId, String organizationId, Stamp by) {
    return Event.of(
        "org.passage.cases." + what + ".v1", id, caseId, organizationId, by.at(), Map.of());
  }
}
