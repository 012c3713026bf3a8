package org.passage.referrals.counselling;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.referrals.referral.Referral;
import org.passage.referrals.referral.Stamp;

/**
 * Once that she was told something.
 *
 * @param checklistVersion by which it was held
 */
public record CounsellingSession(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String referralId,
    int checklistVersion,
    Held held,
    @Personal List<Result> results,
    Stamp recorded,
    List<Event> outbox)
    implements Aggregate {

  public CounsellingSession {
    results = List.copyOf(results);
  }

  /**
   * When and how.
   *
   * @param language ISO 639-3
   */
  public record Held(Instant at, @Personal String language, @Personal boolean interpreter) {}

  /** What became of one item. */
  public record Result(String code, CounsellingOutcome outcome, @Nullable String note) {}

  static CounsellingSession of(
      Referral referral, int checklistVersion, Held held, List<Result> results, Stamp recorded) {
    String id = Ids.next("cou");
    String caseId = referral.terms().caseId();
    return new CounsellingSession(
        id,
        1,
        referral.organizationId(),
        caseId,
        referral.id(),
        checklistVersion,
        held,
        results,
        recorded,
        List.of(
            Event.of(
                "org.passage.referrals.counselling-held.v1",
                id,
                caseId,
                referral.organizationId(),
                recorded.at(),
                Map.of("referralId", referral.id()))));
  }
}
