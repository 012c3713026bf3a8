package org.passage.reintegration.grant;

/** What can happen to a grant. */
enum GrantStep {
  APPROVE("approved"),
  REFUSE("refused"),
  FULFIL("confirmed"),
  PAY("paid"),
  RELEASE("given up"),
  RETURN("returned"),
  WRITE_OFF("written off"),
  CORRECT("corrected before what came later is");

  private final String done;

  GrantStep(String done) {
    this.done = done;
  }

  /** As a sentence says it: a grant cannot be ... */
  String done() {
    return done;
  }
}
