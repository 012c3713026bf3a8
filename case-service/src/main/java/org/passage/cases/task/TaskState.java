package org.passage.cases.task;

/** Where a task stands, and where each step takes it. */
public enum TaskState {
  OPEN,
  DONE,
  CANCELLED;

  /**
   * The state after a step.
   *
   * @throws TaskStepNotPossible when this state knows no such step
   */
  TaskState after(TaskStep step) {
    return switch (this) {
      case OPEN ->
          switch (step) {
            case CHANGE -> OPEN;
            case COMPLETE -> DONE;
            case CANCEL -> CANCELLED;
          };
      case DONE, CANCELLED -> throw new TaskStepNotPossible(this, step);
    };
  }
}
