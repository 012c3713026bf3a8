package org.passage.cases.extrafield;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * One version of an organization's extra fields; it never changes.
 *
 * @param number counts the organization's versions, from 1
 * @param schema JSON Schema, 2020-12, as text
 */
public record FieldSchema(
    @BsonId String id,
    long version,
    String organizationId,
    int number,
    @Personal String schema,
    Instant registeredAt,
    List<Event> outbox)
    implements Aggregate {

  static FieldSchema register(String organizationId, int number, String schema, Instant now) {
    String id = Ids.next("xfs");
    return new FieldSchema(
        id,
        1,
        organizationId,
        number,
        schema,
        now,
        List.of(
            Event.of(
                "org.passage.cases.extra-field-schema-registered.v1",
                id,
                null,
                organizationId,
                now,
                Map.of("number", String.valueOf(number)))));
  }
}
