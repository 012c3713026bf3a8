package org.passage.cases.relationship;

import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.worklist.Stamp;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;

/**
 * The people of two cases are related. Its events say of each case that there is something, and
 * name neither the other case nor anything that both have in common.
 *
 * @param organizationId the organization that owned both cases when it was recorded
 * @param caseId the case from which it was recorded
 * @param ended null while it stands
 */
public record Relationship(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String otherCaseId,
    @Personal SealedTie tie,
    Stamp recorded,
    @Nullable Ending ended,
    List<Event> outbox)
    implements Aggregate {

  /** How it ended. */
  public record Ending(@Personal RelationshipEnd reason, Stamp at) {}

  static Relationship recorded(
      String id, String organizationId, String caseId, SealedTie tie, Stamp by) {
    return new Relationship(
        id,
        1,
        organizationId,
        caseId,
        tie.caseId(),
        tie,
        by,
        null,
        List.of(
            event("relationship-recorded", caseId, organizationId, by),
            event("relationship-recorded", tie.caseId(), organizationId, by)));
  }

  /**
   * It does not stand any more.
   *
   * @throws RelationshipEnded when it ended before
   */
  Relationship end(Ending how) {
    if (ended != null) {
      throw new RelationshipEnded();
    }
    List<Event> told =
        Event.append(outbox, event("relationship-ended", caseId, organizationId, how.at()));
    return new Relationship(
        id,
        version + 1,
        organizationId,
        caseId,
        otherCaseId,
        tie,
        recorded,
        how,
        Event.append(told, event("relationship-ended", otherCaseId, organizationId, how.at())));
  }

  /** The case that it leads to. */
  String from(String side) {
    return side.equals(caseId) ? otherCaseId : caseId;
  }

  boolean concerns(String side) {
    return side.equals(caseId) || side.equals(otherCaseId);
  }

  /** The same as it is seen from one of the cases. */
  Tie seen(String side, Tie opened) {
    return side.equals(caseId) ? opened : opened.inverse();
  }

  private static Event event(String what, String caseId, String organizationId, Stamp by) {
    return Event.of(
        "org.passage.cases." + what + ".v1", caseId, caseId, organizationId, by.at(), Map.of());
  }
}
