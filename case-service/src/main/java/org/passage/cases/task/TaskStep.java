package org.passage.cases.task;

/** What can happen to a task. */
enum TaskStep {
  CHANGE("changed"),
  COMPLETE("completed"),
  CANCEL("cancelled");

  private final String done;

  TaskStep(String done) {
    this.done = done;
  }

  /** As a sentence says it: a task cannot be ... */
  String done() {
    return done;
  }
}
