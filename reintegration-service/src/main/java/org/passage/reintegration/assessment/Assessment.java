package org.passage.reintegration.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.security.Caller;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * What was found with her at one time; it is never changed, a later one stands beside it.
 *
 * @param stage initial where an older record does not say
 * @param findings one for each domain at most
 * @param priorities her own, in her order
 * @param recordedBy the subject of the person who wrote it down
 */
public record Assessment(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    Stage stage,
    @Nullable UsedInstrument instrument,
    @Personal List<Finding> findings,
    @Personal @Nullable String strengths,
    @Personal List<Priority> priorities,
    String recordedBy,
    Instant recordedAt,
    List<Event> outbox)
    implements Aggregate {
  public Assessment {
    stage = stage == null ? Stage.INITIAL : stage;
  }

  /**
   * What somebody found.
   *
   * @param strengths what she can build on in all
   */
  record Found(
      Stage stage,
      @Nullable UsedInstrument instrument,
      List<Finding> findings,
      @Nullable String strengths,
      List<Priority> priorities) {}

  /**
   * Puts on record what was found.
   *
   * @param before whether the case has been assessed earlier
   * @throws AssessmentOutOfOrder when it looks back, and there is nothing to look back on
   */
  static Assessment record(Caller by, String caseId, Found found, boolean before, Instant now) {
    if (found.stage() != Stage.INITIAL && !before) {
      throw new AssessmentOutOfOrder(found.stage());
    }
    String id = Ids.next("asm");
    return new Assessment(
        id,
        1,
        by.organizationId(),
        caseId,
        found.stage(),
        found.instrument(),
        found.findings(),
        found.strengths(),
        found.priorities(),
        by.subject(),
        now,
        List.of(
            Event.of(
                "org.passage.reintegration.assessment-recorded.v1",
                id,
                caseId,
                by.organizationId(),
                now,
                Map.of("stage", Codes.written(found.stage())))));
  }

  /** Whether help is needed in a domain, by the findings. */
  public boolean findsNeed(Domain domain) {
    return findings.stream().anyMatch(it -> it.domain() == domain && it.need() != Need.NONE);
  }

  /** Whether one of her own priorities lies in a domain. */
  public boolean prioritizes(Domain domain) {
    return priorities.stream().anyMatch(it -> it.domain() == domain);
  }

  /** Whether she has a priority at this place in her order, from 1. */
  public boolean hasPriority(int place) {
    return place >= 1 && place <= priorities.size();
  }

  /** Whether a plan that started then can be closed with it. */
  public boolean closes(String hers, Instant started) {
    return stage == Stage.CLOSING && caseId.equals(hers) && !recordedAt.isBefore(started);
  }
}
