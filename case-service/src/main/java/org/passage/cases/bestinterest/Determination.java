package org.passage.cases.bestinterest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * What a panel found to be best for a child before one step with her. It is never changed: a later
 * one on the same step counts more.
 *
 * @param organizationId the organization that owns the case
 * @param validUntil the last day on which it counts; null when it does not expire
 */
public record Determination(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    ChildStep about,
    @Personal Findings findings,
    BestInterestDecision decision,
    LocalDate decidedOn,
    @Nullable LocalDate validUntil,
    Instant recordedAt,
    List<Event> outbox)
    implements Aggregate {

  /**
   * How the panel came to its decision.
   *
   * @param herView what the child says, or why she could not be heard
   */
  public record Findings(
      List<Member> panel, String herView, List<Consideration> considerations, String reasons) {

    /** One of the panel. */
    public record Member(PanelRole role, @Nullable String organization) {}

    /** One thing that was weighed. */
    public record Consideration(ConsiderationTopic topic, String finding) {}
  }

  /** What was decided, and for how long it counts. */
  record Terms(
      ChildStep about,
      BestInterestDecision decision,
      LocalDate decidedOn,
      @Nullable LocalDate validUntil) {}

  static Determination record(
      String organizationId, String caseId, Terms terms, Findings findings, Instant now) {
    String id = Ids.next("bid");
    return new Determination(
        id,
        1,
        organizationId,
        caseId,
        terms.about(),
        findings,
        terms.decision(),
        terms.decidedOn(),
        terms.validUntil(),
        now,
        List.of(
            Event.of(
                "org.passage.cases.best-interest-determined.v1",
                id,
                caseId,
                organizationId,
                now,
                Map.of("about", Codes.written(terms.about())))));
  }

  /** What this one, being the latest on its step, says on a day. */
  BestInterestReason on(LocalDate day) {
    return switch (decision) {
      case NOT_IN_HER_BEST_INTEREST -> BestInterestReason.NOT_IN_HER_BEST_INTEREST;
      case IN_HER_BEST_INTEREST ->
          validUntil != null && day.isAfter(validUntil)
              ? BestInterestReason.EXPIRED
              : BestInterestReason.IN_HER_BEST_INTEREST;
    };
  }
}
