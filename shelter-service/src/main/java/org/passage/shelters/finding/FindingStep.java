package org.passage.shelters.finding;

/** What can happen to a finding. */
enum FindingStep {
  ASSIGN("assigned", "security-finding-assigned"),
  ESCALATE("escalated", "security-finding-overdue"),
  /** Another audit says the same. */
  FIND_AGAIN("found again", "security-finding-reopened"),
  RESOLVE("resolved", "security-finding-resolved"),
  ACCEPT("verified", "security-finding-verified"),
  REJECT("verified", "security-finding-reopened");

  private final String done;
  private final String event;

  FindingStep(String done, String event) {
    this.done = done;
    this.event = event;
  }

  /** As a sentence says it: a finding cannot be ... */
  String done() {
    return done;
  }

  String event() {
    return event;
  }
}
