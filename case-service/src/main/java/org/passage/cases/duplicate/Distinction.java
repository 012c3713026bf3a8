package org.passage.cases.duplicate;

import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.cases.casefile.Case;
import org.passage.cases.worklist.Stamp;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;

/**
 * Two cases were found to be of two people.
 *
 * @param id follows from both, whichever is named first
 */
public record Distinction(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String otherCaseId,
    Stamp found,
    List<Event> outbox)
    implements Aggregate {

  static Distinction between(Case one, String other, Stamp by) {
    return new Distinction(
        id(one.id(), other),
        1,
        one.organizationId(),
        one.id(),
        other,
        by,
        List.of(
            Event.of(
                "org.passage.cases.duplicate-dismissed.v1",
                one.id(),
                one.id(),
                one.organizationId(),
                by.at(),
                Map.of())));
  }

  static String id(String one, String other) {
    return one.compareTo(other) < 0 ? one + "~" + other : other + "~" + one;
  }

  /** The one that is not the one named. */
  String from(String side) {
    return side.equals(caseId) ? otherCaseId : caseId;
  }
}
