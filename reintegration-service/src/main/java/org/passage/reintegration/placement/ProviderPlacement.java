package org.passage.reintegration.placement;

import static org.passage.reintegration.placement.ProviderPlacementState.ACCEPTED;
import static org.passage.reintegration.placement.ProviderPlacementState.BEGUN;
import static org.passage.reintegration.placement.ProviderPlacementState.BROKEN_OFF;
import static org.passage.reintegration.placement.ProviderPlacementState.COMPLETED;
import static org.passage.reintegration.placement.ProviderPlacementState.DECLINED;
import static org.passage.reintegration.placement.ProviderPlacementState.INTERRUPTED;
import static org.passage.reintegration.placement.ProviderPlacementState.OFFERED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.reintegration.later.LaterLook;
import org.passage.reintegration.later.LaterTime;
import org.passage.reintegration.later.Past;
import org.passage.reintegration.plan.Plan;

/**
 * A training or a job with a provider.
 *
 * @param begunYear by which it is counted; 0 as long as it has not begun
 * @param alarming its conditions were last seen to be unsafe
 */
public record ProviderPlacement(
    @BsonId String id,
    long version,
    String organizationId,
    String planId,
    String caseId,
    PlacementKind kind,
    ProviderPlacementState state,
    int begunYear,
    boolean alarming,
    @Personal Offer offer,
    @Personal Story story,
    String recordedBy,
    Instant offeredAt,
    List<Event> outbox)
    implements Aggregate {

  static ProviderPlacement offer(
      Plan plan, PlacementKind kind, Offer offer, String by, Instant now) {
    String id = Ids.next("prp");
    Event offered =
        Event.of(
            type("offered"),
            id,
            plan.caseId(),
            plan.organizationId(),
            now,
            Map.of("planId", plan.id(), "kind", Codes.written(kind)));
    return new ProviderPlacement(
        id,
        1,
        plan.organizationId(),
        plan.id(),
        plan.caseId(),
        kind,
        OFFERED,
        0,
        false,
        offer,
        Story.NONE,
        by,
        now,
        List.of(offered));
  }

  /** What she says to it. */
  ProviderPlacement answer(Story.Said said) {
    PlacementStep.ANSWER.requireIn(state);
    ProviderPlacementState next =
        switch (said.answer()) {
          case ACCEPTED -> ACCEPTED;
          case DECLINED -> DECLINED;
          case POSTPONED -> OFFERED;
        };
    return next(next, story.said(said), "answered", said.at());
  }

  /** What the provider is told; in place of what was before. */
  ProviderPlacement tell(Story.Told told) {
    PlacementStep.TELL.requireIn(state);
    return next(state, story.told(told), "told", told.at());
  }

  ProviderPlacement check(Story.Conditions seen, Instant now) {
    PlacementStep.CHECK.requireIn(state);
    return next(
        state, story.seen(seen), seen.safe(kind) ? "checked" : "exploitation-signs-seen", now);
  }

  /**
   * It begins.
   *
   * @throws ConditionsNotSafe unless somebody saw that she is not exploited there
   */
  ProviderPlacement begin(Story.Beginning beginning, Instant now) {
    PlacementStep.BEGIN.requireIn(state);
    return safe().next(BEGUN, story.begun(beginning), "begun", now);
  }

  ProviderPlacement interrupt(InterruptionReason why, Instant now) {
    PlacementStep.INTERRUPT.requireIn(state);
    return next(INTERRUPTED, story.interrupted(why), "interrupted", now);
  }

  ProviderPlacement resume(Instant now) {
    PlacementStep.RESUME.requireIn(state);
    return safe().next(BEGUN, story.interrupted(null), "resumed", now);
  }

  ProviderPlacement complete(Story.Finish how, Instant now) {
    PlacementStep.COMPLETE.requireIn(state);
    return next(COMPLETED, story.finished(sinceBegun(how)), "completed", now);
  }

  ProviderPlacement breakOff(Story.Finish how, Instant now) {
    PlacementStep.BREAK_OFF.requireIn(state);
    return next(BROKEN_OFF, story.finished(sinceBegun(how)), "broken-off", now);
  }

  /** How she fares later; also after it ended. */
  ProviderPlacement followUp(LaterLook look, Instant now) {
    PlacementStep.FOLLOW_UP.requireIn(state);
    Story.Beginning beginning = story.beginning();
    if (beginning == null) {
      throw new PlacementStepNotPossible(state, PlacementStep.FOLLOW_UP);
    }
    return next(state, story.later(look.with(story.later(), beginning.day())), "followed-up", now);
  }

  Past past() {
    Map<LaterTime, Boolean> later = new EnumMap<>(LaterTime.class);
    story.later().forEach(it -> later.put(it.after(), it.goesOn()));
    Boolean completed =
        state == COMPLETED ? Boolean.TRUE : state == BROKEN_OFF ? Boolean.FALSE : null;
    return new Past(caseId, Codes.written(kind), completed, later);
  }

  private ProviderPlacement safe() {
    if (!story.safe(kind)) {
      throw new ConditionsNotSafe();
    }
    return this;
  }

  private Story.Finish sinceBegun(Story.Finish how) {
    LocalDate begunOn = story.beginning() == null ? null : story.beginning().day();
    if (begunOn != null && how.day().isBefore(begunOn)) {
      throw InvalidInput.at("/day", "must not be before it began");
    }
    return how;
  }

  /** Nothing in an event says how it is there, why it ended, or where it is. */
  private ProviderPlacement next(
      ProviderPlacementState next, Story told, String what, Instant now) {
    Event happened =
        Event.of(
            type(what),
            id,
            caseId,
            organizationId,
            now,
            Map.of("planId", planId, "kind", Codes.written(kind)));
    return new ProviderPlacement(
        id,
        version + 1,
        organizationId,
        planId,
        caseId,
        kind,
        next,
        told.beginning() == null ? 0 : told.beginning().day().getYear(),
        told.alarming(kind),
        offer,
        told,
        recordedBy,
        offeredAt,
        Event.append(outbox, happened));
  }

  private static String type(String what) {
    return "org.passage.reintegration.provider-placement-" + what + ".v1";
  }
}
