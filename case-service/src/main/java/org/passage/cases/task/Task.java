package org.passage.cases.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.passage.cases.casefile.Case;
import org.passage.cases.worklist.Stamp;
import org.passage.cases.worklist.Workers;
import org.passage.chassis.encryption.Personal;
import org.passage.chassis.problem.InvalidInput;
import org.passage.chassis.store.Aggregate;
import org.passage.chassis.store.Event;
import org.passage.chassis.store.Ids;

/**
 * Something that is to be done in a case.
 *
 * @param organizationId the organization that owns the case
 * @param code of the case
 * @param changed who wrote it as it stands, or ended it
 */
public record Task(
    @BsonId String id,
    long version,
    String organizationId,
    String caseId,
    String code,
    Workers workers,
    TaskState state,
    Duty duty,
    Stamp created,
    Stamp changed,
    List<Event> outbox)
    implements Aggregate {

  /**
   * What is to be done.
   *
   * @param dueOn the last day on which it is in time
   * @param assigneeId by whom, a person of the care team
   */
  public record Duty(TaskKind kind, @Personal String title, LocalDate dueOn, String assigneeId) {

    /** Refuses somebody who may not know of the case. */
    Duty within(Case of) {
      boolean onTeam =
          of.team().stream()
              .anyMatch(it ->
                  it.personId().equals(assigneeId)
                      && it.organizationId().equals(of.organizationId()));
      if (!onTeam) {
        throw InvalidInput.at("/assignee", "must be on the care team");
      }
      return this;
    }
  }

  static Task of(Case of, Duty duty, Stamp by) {
    String id = Ids.next("tsk");
    return new Task(
        id,
        1,
        of.organizationId(),
        of.id(),
        of.code(),
        Workers.of(of),
        TaskState.OPEN,
        duty.within(of),
        by,
        by,
        List.of(event("task-added", id, of.id(), of.organizationId(), by)));
  }

  /**
   * What is to be done, by when or by whom.
   *
   * @throws TaskStepNotPossible when it is done or cancelled
   */
  Task changed(Case of, Duty next, Stamp by) {
    return after(TaskStep.CHANGE, next.within(of), "task-changed", by);
  }

  Task completed(Stamp by) {
    return after(TaskStep.COMPLETE, duty, "task-completed", by);
  }

  Task cancelled(Stamp by) {
    return after(TaskStep.CANCEL, duty, "task-cancelled", by);
  }

  boolean overdue(LocalDate today) {
    return state == TaskState.OPEN && duty.dueOn().isBefore(today);
  }

  /** Who ended it, and when; null while it is open. */
  @Nullable Stamp ended() {
    return state == TaskState.OPEN ? null : changed;
  }

  private Task after(TaskStep step, Duty next, String what, Stamp by) {
    return new Task(
        id,
        version + 1,
        organizationId,
        caseId,
        code,
        workers,
        state.after(step),
        next,
        created,
        by,
        Event.append(outbox, event(what, id, caseId, organizationId, by)));
  }

  private static Event event(
      String what, String id, String caseId, String organizationId, Stamp by) {
    return Event.of(
        "org.passage.cases." + what + ".v1", id, caseId, organizationId, by.at(), Map.of());
  }
}
