package org.passage.cases.trafficking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;

/**
 * The facts of the trafficking of one case; there is one of these to a case, or none yet.
 *
 * @param organizationId the organization that owns the case
 * @param facts null as long as nobody has recorded any
 */
public record TraffickingFacts(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    @Personal @Nullable Facts facts,
    List<Event> outbox)
    implements Aggregate {

  /** What is there before anybody has recorded anything; it is not stored. */
  public static TraffickingFacts none(String organizationId, String caseId) {
    return new TraffickingFacts(idIn(caseId), 0, organizationId, caseId, null, List.of());
  }

  static String idIn(String caseId) {
    return "trf_" + caseId.substring(caseId.indexOf('_') + 1);
  }

  /** What is known now replaces what was. */
  public TraffickingFacts recorded(Facts known, Instant now) {
    return new TraffickingFacts(
        id,
        version + 1,
        organizationId,
        caseId,
        known,
        Event.append(
            outbox,
            Event.of(
                "org.passage.cases.trafficking-facts-recorded.v1",
                id,
                caseId,
                organizationId,
                now,
                Map.of())));
  }
}
