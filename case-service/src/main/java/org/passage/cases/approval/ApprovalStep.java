package org.passage.cases.approval;

/** What can happen to an approval. */
enum ApprovalStep {
  APPROVE("approved"),
  REFUSE("refused"),
  WITHDRAW("withdrawn");

  private final String done;

  ApprovalStep(String done) {
    this.done = done;
  }

  /** As a sentence says it: a request cannot be ... */
  String done() {
    return done;
  }
}
