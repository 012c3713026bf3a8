package org.passage.reintegration.business;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.reintegration.grant.Funding;
import org.passage.reintegration.later.LaterLook;
import org.passage.reintegration.later.LaterTime;
import org.passage.reintegration.later.Past;
import org.passage.reintegration.plan.AssistanceType;
import org.passage.reintegration.plan.Plan;

/**
 * A business of her own. Its money is a grant's; nothing is paid here.
 *
 * @param startedYear by which it is counted; 0 as long as it has not started
 * @param grantId what pays for it; null as long as nothing does
 */
public record Business(
    @BsonId String id,
    long version,
    String organizationId,
    String planId,
    String caseId,
    BusinessState state,
    int startedYear,
    @Personal Draft draft,
    @Nullable String grantId,
    @Personal Course course,
    String recordedBy,
    Instant plannedAt,
    List<Event> outbox)
    implements Aggregate {

  static Business plan(Plan plan, Draft draft, String by, Instant now) {
    String id = Ids.next("biz");
    Event planned =
        Event.of(
            type("planned"),
            id,
            plan.caseId(),
            plan.organizationId(),
            now,
            Map.of("planId", plan.id()));
    return new Business(
        id,
        1,
        plan.organizationId(),
        plan.id(),
        plan.caseId(),
        BusinessState.PLANNED,
        0,
        draft,
        null,
        Course.NONE,
        by,
        now,
        List.of(planned));
  }

  /**
   * It is planned anew.
   *
   * @throws InvalidInput when a grant pays for it, and other money is expected of that
   */
  Business change(Draft now) {
    requireState("planned anew", BusinessState.PLANNED);
    if (grantId != null
        && !now.budget().from(BudgetSource.GRANT).equals(draft.budget().from(BudgetSource.GRANT))) {
      throw InvalidInput.at("/budget/lines", "must leave to the grant what it pays");
    }
    return new Business(
        id,
        version + 1,
        organizationId,
        planId,
        caseId,
        state,
        startedYear,
        now,
        grantId,
        course,
        recordedBy,
        plannedAt,
        outbox);
  }

  /**
   * A grant pays for it.
   *
   * @throws InvalidInput when it is for something else, of another amount, or has no milestones
   */
  Business fund(Funding grant, Instant now) {
    requireState("paid for", BusinessState.PLANNED, BusinessState.STARTED);
    if (!grant.planId().equals(planId)
        || grant.type() != AssistanceType.INCOME_GENERATION
        || grant.givenUp()) {
      throw InvalidInput.at("/grantId", "is no grant of this plan for income generation");
    }
    if (!grant.amount().equals(draft.budget().from(BudgetSource.GRANT))) {
      throw InvalidInput.at(
          "/grantId",
          "is of %s, and the budget expects %s of a grant"
              .formatted(grant.amount(), draft.budget().from(BudgetSource.GRANT)));
    }
    if (grant.milestones().isEmpty()) {
      throw InvalidInput.at("/grantId", "has no instalment that waits for a milestone");
    }
    return next(state, grant.grantId(), course, "funded", now);
  }

  Business start(LocalDate day, Instant now) {
    requireState("started", BusinessState.PLANNED);
    return next(BusinessState.STARTED, grantId, course.started(day), "started", now);
  }

  Business followUp(LaterLook look, Instant now) {
    requireState("followed up", BusinessState.STARTED);
    LocalDate startedOn = course.startedOn();
    if (startedOn == null) {
      throw new BusinessStepNotPossible(state, "followed up");
    }
    return next(
        state, grantId, course.later(look.with(course.later(), startedOn)), "followed-up", now);
  }

  Business close(Course.Closing how, Instant now) {
    requireState("closed", BusinessState.PLANNED, BusinessState.STARTED);
    if (course.startedOn() != null && how.day().isBefore(course.startedOn())) {
      throw InvalidInput.at("/day", "must not be before it started");
    }
    return next(BusinessState.CLOSED, grantId, course.closed(how), "closed", now);
  }

  Past past() {
    Map<LaterTime, Boolean> later = new EnumMap<>(LaterTime.class);
    for (LaterTime time : LaterTime.values()) {
      course.ranAfter(time).ifPresent(it -> later.put(time, it));
    }
    return new Past(caseId, "business", null, later);
  }

  private void requireState(String done, BusinessState... possible) {
    if (!Arrays.asList(possible).contains(state)) {
      throw new BusinessStepNotPossible(state, done);
    }
  }

  /** Nothing in an event says what she does, or why it ended. */
  private Business next(
      BusinessState next, @Nullable String paidBy, Course now, String what, Instant at) {
    return new Business(
        id,
        version + 1,
        organizationId,
        planId,
        caseId,
        next,
        now.startedOn() == null ? 0 : now.startedOn().getYear(),
        draft,
        paidBy,
        now,
        recordedBy,
        plannedAt,
        Event.append(
            outbox,
            Event.of(type(what), id, caseId, organizationId, at, Map.of("planId", planId))));
  }

  private static String type(String what) {
    return "org.passage.reintegration.business-" + what + ".v1";
  }
}
