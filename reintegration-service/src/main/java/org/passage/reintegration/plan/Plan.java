package org.passage.reintegration.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    Making making,
    Course course,
    Instant draftedAt,
    List<Event> outbox)
    implements Aggregate {
  public Plan {
    making = making == null ? Making.PLAIN : making;
  }

  static Plan draft(Assessment from, boolean child, Content content, Instant now) {
    return new Plan(
        Ids.next("pln"),
        1,
        from.organizationId(),
        from.caseId(),
        from.id(),
        child,
        PlanState.DRAFT,
        content.objectives(),
        null,
        Making.first(content),
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
        making,
        course,
        draftedAt,
        Event.append(outbox, agreed));
  }

  /** Says something else; where it promises something else, her agreement falls away. */
  Plan change(Content content, Instant now) {
    if (state != PlanState.ENDED && promisesTheSame(content)) {
      return with(state, content, agreement, course, outbox);
    }
    PlanState next = state.after(PlanStep.ALTER);
    List<Event> told =
        Event.append(
            outbox,
            event("plan-changed", Map.of("edition", String.valueOf(making.edition() + 1)), now));
    return with(
        next,
        content,
        null,
        next == PlanState.SUSPENDED ? course.paused(PauseReason.AWAITING_AGREEMENT) : course,
        state == PlanState.ACTIVE
            ? Event.append(told, suspended(PauseReason.AWAITING_AGREEMENT, now))
            : told);
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
    return with(next, course.ended(how), event("plan-ended", how.told(), how.endedAt()));
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

  /**
   * When it started.
   *
   * @throws PlanNotStarted when it did not yet
   */
  public Instant started() {
    Instant started = course.startedAt();
    if (started == null) {
      throw new PlanNotStarted();
    }
    return started;
  }

  /** Whether one of its objectives is reached by this type of assistance. */
  public boolean gives(AssistanceType type) {
    return objectives.stream().anyMatch(it -> it.assistanceType() == type);
  }

  /** The risks and what happens then are a part of what she agreed to. */
  boolean promisesTheSame(Content content) {
    List<Objective> changed = content.objectives();
    return content.risks().equals(making.risks())
        && changed.size() == objectives.size()
        && IntStream.range(0, changed.size())
            .allMatch(i -> changed.get(i).promisesTheSameAs(objectives.get(i)));
  }

  private Plan with(PlanState next, Course going, Event happened) {
    return new Plan(
        id,
        version + 1,
        organizationId,
        caseId,
        assessmentId,
        child,
        next,
        objectives,
        agreement,
        making,
        going,
        draftedAt,
        Event.append(outbox, happened));
  }

  private Plan with(
      PlanState next, Content content, @Nullable Agreement given, Course going, List<Event> told) {
    return new Plan(
        id,
        version + 1,
        organizationId,
        caseId,
        content.assessmentId(),
        child,
        next,
        content.objectives(),
        given,
        making.next(content),
        going,
        draftedAt,
        told);
  }

  private Event suspended(PauseReason reason, Instant now) {
    return event("plan-suspended", Map.of("reason", Codes.written(reason)), now);
  }

  private Event event(String what, Map<String, String> data, Instant now) {
    return Event.of(
        "org.passage.reintegration." + what + ".v1", id, caseId, organizationId, now, data);
  }
}
