package org.passage.cases.task;

/** How tasks stand that are looked for. */
public enum TaskFilter {
  OPEN(TaskState.OPEN),
  /** Open, and their day has passed. */
  OVERDUE(TaskState.OPEN),
  DONE(TaskState.DONE),
  CANCELLED(TaskState.CANCELLED);

  private final TaskState state;

  TaskFilter(TaskState state) {
    this.state = state;
  }

  TaskState state() {
    return state;
  }
}
