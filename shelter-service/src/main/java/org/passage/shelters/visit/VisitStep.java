package org.passage.shelters.visit;

/** What can happen to a visit. */
enum VisitStep {
  ACCEPT("agreed to", "visit-agreed"),
  DECLINE("declined", "visit-declined"),
  POSTPONE("postponed", "visit-postponed"),
  APPROVE("approved", "visit-approved"),
  REFUSE("refused", "visit-refused"),
  ENTER("begun", "visitor-arrived"),
  TURN_AWAY("begun", "visitor-turned-away"),
  LEAVE("ended", "visitor-left");

  private final String done;
  private final String event;

  VisitStep(String done, String event) {
    this.done = done;
    this.event = event;
  }

  /** As a sentence says it: a visit cannot be ... */
  String done() {
    return done;
  }

  String event() {
    return event;
  }
}
