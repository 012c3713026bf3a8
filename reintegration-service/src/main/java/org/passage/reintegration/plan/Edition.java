package org.passage.reintegration.plan;

import java.time.Instant;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;

/**
 * What a plan said for a time.
 *
 * @param number as the plan counts
 * @param planVersion the version of the plan from which it was taken
 * @param agreement hers to it, the last one
 * @param until when something else was written
 */
public record Edition(
    @BsonId String id,
    long version,
    String organizationId,
    String planId,
    String caseId,
    int number,
    long planVersion,
    String assessmentId,
    @Personal List<Objective> objectives,
    @Personal List<PlanRisk> risks,
    @Nullable Agreement agreement,
    Instant until,
    List<Event> outbox)
    implements Aggregate {

  /** What a plan says before something else is written. */
  static Edition before(Plan plan, Instant now) {
    return new Edition(
        id(plan.id(), plan.making().edition()),
        1,
        plan.organizationId(),
        plan.id(),
        plan.caseId(),
        plan.making().edition(),
        plan.version(),
        plan.assessmentId(),
        plan.objectives(),
        plan.making().risks(),
        plan.agreement(),
        now,
        List.of());
  }

  /** Sorts by the number. */
  static String id(String planId, int number) {
    return "%s-%07d".formatted(planId, number);
  }

  /**
   * This one, or a later state of the same edition: a change that did not come through may have
   * left one here to which her agreement was given only then.
   */
  Edition orLater(Edition other) {
    return other.planVersion <= planVersion ? this : other.as(version + 1);
  }

  private Edition as(long next) {
    return new Edition(
        id,
        next,
        organizationId,
        planId,
        caseId,
        number,
        planVersion,
        assessmentId,
        objectives,
        risks,
        agreement,
        until,
        outbox);
  }
}
