package org.passage.cases.assistance;

/** What can happen to a service. */
enum ServiceStep {
  ACCEPT("accepted"),
  DECLINE("declined"),
  POSTPONE("postponed"),
  PROVIDE("provided"),
  CANCEL("cancelled");

  private final String done;

  ServiceStep(String done) {
    this.done = done;
  }

  /** As a sentence says it: a service cannot be ... */
  String done() {
    return done;
  }

  static ServiceStep of(BeneficiaryChoice choice) {
    return switch (choice) {
      case ACCEPTED -> ACCEPT;
      case DECLINED -> DECLINE;
      case POSTPONED -> POSTPONE;
    };
  }
}
