package org.passage.referrals.departureaid;

import java.time.Instant;
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

/**
 * Something that she gets, or that is seen to, before she departs.
 *
 * @param settled null while it is planned
 */
public record DepartureAid(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String referralId,
    @Personal Plan plan,
    Stamp planned,
    @Nullable Settled settled,
    List<Event> outbox)
    implements Aggregate {

  /**
   * What it is.
   *
   * @param dueOn the day by which she needs it
   */
  public record Plan(DepartureAidKind kind, @Nullable String details, @Nullable LocalDate dueOn) {}

  /** What became of it. */
  public record Settled(
      @Personal DepartureAidState state, @Personal @Nullable String note, Stamp recorded) {}

  static DepartureAid planned(Referral referral, Plan plan, Stamp by) {
    String id = Ids.next("aid");
    String caseId = referral.terms().caseId();
    return new DepartureAid(
        id,
        1,
        referral.organizationId(),
        caseId,
        referral.id(),
        plan,
        by,
        null,
        List.of(
            event(
                "departure-aid-planned",
                id,
                caseId,
                referral.organizationId(),
                by.at(),
                referral.id())));
  }

  DepartureAidState state() {
    return settled == null ? DepartureAidState.PLANNED : settled.state();
  }

  /**
   * With what became of it.
   *
   * @throws DepartureAidSettled when that is on record already
   */
  DepartureAid settled(Settled outcome) {
    if (settled != null) {
      throw new DepartureAidSettled(settled.state());
    }
    return new DepartureAid(
        id,
        version + 1,
        organizationId,
        caseId,
        referralId,
        plan,
        planned,
        outcome,
        Event.append(
            outbox,
            event(
                "departure-aid-settled",
                id,
                caseId,
                organizationId,
                outcome.recorded().at(),
                referralId)));
  }

  /** What she needs is hers to tell. */
  private static Event event(
      String what,
      String id,
      String caseId,
      String organizationId,
      Instant now,
      String referralId) {
    return Event.of(
        "org.passage.referrals." + what + ".v1",
        id,
        caseId,
        organizationId,
        now,
        Map.of("referralId", referralId));
  }
}
