package org.passage.reintegration.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * What was found with her at one time; it is never changed, a later one stands beside it.
 *
 * @param findings one for each domain at most
 * @param priorities her own, in her order
 * @param recordedBy the subject of the person who wrote it down
 */
public record Assessment(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    @Personal List<Finding> findings,
    @Personal @Nullable String strengths,
    @Personal List<Priority> priorities,
    String recordedBy,
    Instant recordedAt,
    List<Event> outbox)
    implements Aggregate {

  static Assessment record(
      Caller by,
      String caseId,
      List<Finding> findings,
      @Nullable String strengths,
      List<Priority> priorities,
      Instant now) {
    String id = Ids.next("asm");
    return new Assessment(
        id,
        1,
        by.organizationId(),
        caseId,
        findings,
        strengths,
        priorities,
        by.subject(),
        now,
        List.of(
            Event.of(
                "org.passage.reintegration.assessment-recorded.v1",
                id,
                caseId,
                by.organizationId(),
                now,
                Map.of())));
  }

  /** Whether help is needed in a domain, by the findings. */
  public boolean findsNeed(Domain domain) {
    return findings.stream().anyMatch(it -> it.domain() == domain && it.need() != Need.NONE);
  }

  /** Whether one of her own priorities lies in a domain. */
  public boolean prioritizes(Domain domain) {
    return priorities.stream().anyMatch(it -> it.domain() == domain);
  }
}
