package org.passage.reintegration.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.chassis.codes.Codes;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;
import org.passage.reintegration.assessment.Assessment;

/**
 * What is done for her, built from one assessment.
 *
 * @param child she was under 18 when the case-service was last asked
 * @param agreement hers to the objectives as they stand; null as long as there is none
 */
public record Plan(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String assessmentId,
    boolean child,
    PlanState state,
    @Personal List<Objective> objectives,
    @Nullable Agreement agreement,
    Course course,
    Instant draftedAt,
    List<Event> outbox)
    implements Aggregate {

  static Plan draft(Assessment from, boolean child, List<Objective> objectives, Instant now) {
    return new Plan(
        Ids.next("pln"),
        1,
        from.organizationId(),
        from.caseId(),
        from.id(),
        child,
        PlanState.DRAFT,
        objectives,
        null,
        Course.NOT_STARTED,
        now,
        List.of());
  }

  /** She agrees, or for a child the guardian does; the latest agreement counts. */
  Plan agree(Agreement given, boolean nowChild, Instant now) {
    PlanState next = state.after(PlanStep.AGREE);
    Event agreed = event("plan-agreed", Map.of("givenBy", Codes.written(given.givenBy())), now);
    return new Plan(
        id,
        version + 1,
        organizationId,
        caseId,
        assessmentId,
        nowChild,
        next,
        objectives,
        given,
        course,
        draftedAt,
        Event.append(outbox, agreed));
  }

  /** Other objectives; where they promise something else, her agreement falls away. */
  Plan change(List<Objective> changed, Instant now) {
    if (state == PlanState.ENDED || !promisesTheSame(changed)) {
      PlanState next = state.after(PlanStep.ALTER);
      boolean paused = next == PlanState.SUSPENDED;
      return with(
          next,
          changed,
          null,
          paused ? course.paused(PauseReason.AWAITING_AGREEMENT) : course,
          state == PlanState.ACTIVE ? suspended(PauseReason.AWAITING_AGREEMENT, now) : null);
    }
    return with(state, changed, agreement, course, null);
  }

  Plan start(Instant now) {
    PlanState next = state.after(PlanStep.START);
    return with(next, course.started(now), event("plan-started", Map.of(), now));
  }

  Plan suspend(PauseReason reason, Instant now) {
    PlanState next = state.after(PlanStep.SUSPEND);
    return with(next, course.paused(reason), suspended(reason, now));
  }

  Plan resume(Instant now) {
    PlanState next = state.after(PlanStep.RESUME);
    if (agreement == null) {
      throw new AgreementMissing();
    }
    return with(next, course.resumed(), event("plan-resumed", Map.of(), now));
  }

  Plan end(Ending how) {
    PlanState next = state.after(PlanStep.END);
    return with(
        next,
        course.ended(how),
        event("plan-ended", Map.of("reason", Codes.written(how.reason())), how.endedAt()));
  }

  /**
   * Makes sure that it runs.
   *
   * @throws PlanNotActive when it does not
   */
  public Plan active() {
    if (state != PlanState.ACTIVE) {
      throw new PlanNotActive(state);
    }
    return this;
  }

  /** Whether one of its objectives is reached by this type of assistance. */
  public boolean gives(AssistanceType type) {
    return objectives.stream().anyMatch(it -> it.assistanceType() == type);
  }

  private boolean promisesTheSame(List<Objective> changed) {
    if (changed.size() != objectives.size()) {
      return false;
    }
    for (int i = 0; i < changed.size(); i++) {
      if (!changed.get(i).promisesTheSameAs(objectives.get(i))) {
        return false;
      }
    }
    return true;
  }

  private Plan with(PlanState next, Course going, Event happened) {
    return with(next, objectives, agreement, going, happened);
  }

  private Plan with(
      PlanState next,
      List<Objective> aims,
      @Nullable Agreement given,
      Course going,
      @Nullable Event happened) {
    return new Plan(
        id,
        version + 1,
        organizationId,
        caseId,
        assessmentId,
        child,
        next,
        aims,
        given,
        going,
        draftedAt,
        happened == null ? outbox : Event.append(outbox, happened));
  }

  private Event suspended(PauseReason reason, Instant now) {
    return event("plan-suspended", Map.of("reason", Codes.written(reason)), now);
  }

  private Event event(String what, Map<String, String> data, Instant now) {
    return Event.of(
        "org.passage.reintegration." + what + ".v1", id, caseId, organizationId, now, data);
  }
}
