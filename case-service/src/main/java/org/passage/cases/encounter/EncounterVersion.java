package org.passage.cases.encounter;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;

/**
 * What was recorded of a meeting before it was changed; never changes itself.
 *
 * @param id sorts by the encounter's version
 * @param number the encounter's version
 */
public record EncounterVersion(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String encounterId,
    long number,
    Account account,
    List<Event> outbox)
    implements Aggregate {

  static EncounterVersion of(Encounter it) {
    return new EncounterVersion(
        id(it),
        1,
        it.organizationId(),
        it.caseId(),
        it.id(),
        it.version(),
        it.account(),
        List.of());
  }

  static String id(Encounter it) {
    return it.id() + "-%09d".formatted(it.version());
  }

  /** The encounter as it was then. */
  Encounter encounter() {
    return new Encounter(encounterId, number, organizationId, caseId, account, List.of());
  }
}
