package org.passage.referrals.itinerary;

/** The rules of international travel and the points that each can give, 100 together. */
public enum ItineraryRule {
  ARRIVES_EARLY(25),
  ARRIVES_ON_WORKING_DAY(20),
  MET_BY_QUALIFIED_AGENCY(20),
  PREFERS_AIR(8),
  FEW_TRANSITS(7),
  ARRIVES_IN_RECEIVING_COUNTRY(5),
  LEGS_CONNECT(5),
  IN_ORDER(5),
  IN_THE_FUTURE(5);

  private final int weight;

  ItineraryRule(int weight) {
    this.weight = weight;
  }

  public int weight() {
    return weight;
  }

  Verdict passed(String reason) {
    return verdict(Outcome.PASSED, weight, reason);
  }

  /** Passed, but another itinerary could do better. */
  Verdict passed(int points, String reason) {
    return verdict(Outcome.PASSED, points, reason);
  }

  /** Half of the points. */
  Verdict flagged(String reason) {
    return verdict(Outcome.FLAGGED, weight / 2, reason);
  }

  Verdict flagged(int points, String reason) {
    return verdict(Outcome.FLAGGED, points, reason);
  }

  Verdict failed(String reason) {
    return verdict(Outcome.FAILED, 0, reason);
  }

  private Verdict verdict(Outcome outcome, int points, String reason) {
    return new Verdict(this, outcome, weight, Math.clamp(points, 0, weight), reason);
  }
}
