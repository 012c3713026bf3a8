package org.passage.cases.task;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.passage.cases.api.NewTaskV1;
import org.passage.cases.api.TaskFilterV1;
import org.passage.cases.api.TaskKindV1;
import org.passage.cases.api.TaskStateV1;
import org.passage.cases.api.TaskV1;
import org.passage.cases.task.Task.Duty;
import org.passage.cases.task.Tasks.Wanted;
import org.passage.cases.worklist.Stamp;

/** Between the contract's forms and a task. */
final class TaskFormat {
  private TaskFormat() {}

  /**
   * @param self who does it when nobody is named
   */
  static Duty duty(NewTaskV1 told, String self) {
    return new Duty(
        TaskKind.valueOf(told.getKind().name()),
        told.getTitle(),
        told.getDueOn(),
        Objects.requireNonNullElse(told.getAssignee(), self));
  }

  static Wanted wanted(@Nullable TaskFilterV1 filter, LocalDate today) {
    return new Wanted(filter == null ? null : TaskFilter.valueOf(filter.name()), today);
  }

  static TaskV1 full(Task it, LocalDate today) {
    Duty duty = it.duty();
    Stamp ended = it.ended();
    return new TaskV1(
            it.id(),
            it.caseId(),
            it.code(),
            TaskKindV1.valueOf(duty.kind().name()),
            duty.title(),
            duty.dueOn(),
            duty.assigneeId(),
            TaskStateV1.valueOf(it.state().name()),
            it.overdue(today),
            it.created().at())
        .endedAt(ended == null ? null : ended.at());
  }
}
