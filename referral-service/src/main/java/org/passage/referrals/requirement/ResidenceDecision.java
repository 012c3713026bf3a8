package org.passage.referrals.requirement;

import java.time.LocalDate;
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
import org.passage.referrals.scenario.RequiredStep;

/** A decision on the residence that she seeks (procedure row E, scenario 4); never changed. */
public record ResidenceDecision(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String referralId,
    @Personal Decided decided,
    Stamp recorded,
    List<Event> outbox)
    implements Aggregate {

  /**
   * What was decided.
   *
   * @param authority who decided, where that is known
   */
  public record Decided(
      ResidenceOutcome outcome, LocalDate on, @Nullable String authority, @Nullable String note) {}

  /**
   * A decision for a referral whose scenario asks for one.
   *
   * @throws StepNotRequired for another one
   */
  static ResidenceDecision of(Referral referral, Decided decided, Stamp by) {
    StepNotRequired.unless(referral, RequiredStep.RESIDENCE_DECISION);
    String id = Ids.next("rsd");
    return new ResidenceDecision(
        id,
        1,
        referral.organizationId(),
        referral.caseId(),
        referral.id(),
        decided,
        by,
        List.of(
            Event.of(
                "org.passage.referrals.residence-decided.v1",
                id,
                referral.caseId(),
                referral.organizationId(),
                by.at(),
                Map.of("referralId", referral.id()))));
  }
}
