package org.passage.cases.extrafield;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;

/**
 * The extra fields of one case.
 *
 * @param organizationId the organization that owns the case
 * @param number the version of the schema by which the values were written; 0 when there are none
 * @param values JSON, as text
 * @param tokens by which it is found
 */
public record ExtraFields(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    int number,
    @Personal String values,
    List<String> tokens,
    List<Event> outbox)
    implements Aggregate {

  static String idIn(String caseId) {
    return "xtf_" + caseId.substring(caseId.indexOf('_') + 1);
  }

  /** What is there before anybody has recorded anything; it is not stored. */
  static ExtraFields none(String organizationId, String caseId) {
    return new ExtraFields(idIn(caseId), 0, organizationId, caseId, 0, "{}", List.of(), List.of());
  }

  ExtraFields recorded(int by, String known, List<String> foundBy, Instant now) {
    return new ExtraFields(
        id,
        version + 1,
        organizationId,
        caseId,
        by,
        known,
        foundBy,
        Event.append(
            outbox,
            Event.of(
                "org.passage.cases.extra-fields-recorded.v1",
                id,
                caseId,
                organizationId,
                now,
                Map.of("schema", String.valueOf(by)))));
  }
}
