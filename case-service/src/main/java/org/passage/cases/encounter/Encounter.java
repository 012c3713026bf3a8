package org.passage.cases.encounter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.reaction.ReactionCode;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * A meeting with her. A lapse of memory or an altered account is a reaction, never a contradiction.
 *
 * @param organizationId the organization that owns the case
 * @param language of the meeting, ISO 639-3
 */
public record Encounter(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    EncounterKind kind,
    Instant startedAt,
    @Personal String language,
    boolean interpreter,
    @Personal List<ReactionCode> reactions,
    @Personal @Nullable String note,
    List<Event> outbox)
    implements Aggregate {

  static Encounter record(
      String organizationId,
      String caseId,
      EncounterKind kind,
      Instant startedAt,
      String language,
      boolean interpreter,
      List<ReactionCode> reactions,
      @Nullable String note,
      Instant now) {
    String id = Ids.next("enc");
    return new Encounter(
        id,
        1,
        organizationId,
        caseId,
        kind,
        startedAt,
        language,
        interpreter,
        reactions,
        note,
        List.of(
            Event.of(
                "org.passage.cases.encounter-recorded.v1",
                id,
                caseId,
                organizationId,
                now,
                Map.of(
                    "kind",
                    Codes.written(kind),
                    "reactions",
                    reactions.stream().map(Codes::written).collect(Collectors.joining(","))))));
  }
}
