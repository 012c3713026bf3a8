package org.passage.reintegration.plan;

/** What can happen to a plan. */
enum PlanStep {
  AGREE("agreed to"),
  ALTER("altered"),
  START("started"),
  SUSPEND("paused"),
  RESUME("resumed"),
  END("ended");

  private final String done;

  PlanStep(String done) {
    this.done = done;
  }

  /** As a sentence says it: a plan cannot be ... */
  String done() {
    return done;
  }
}
