package org.passage.referrals.itinerary;

/**
 * What a rule finds.
 *
 * @param share of its weight that it gives, from 0 to 1
 * @param reason why, in words
 */
record Finding(Outcome outcome, double share, String reason) {
  private static final double HALF = 0.5;

  Finding {
    share = Math.clamp(share, 0, 1);
  }

  static Finding passed(String reason) {
    return passed(1, reason);
  }

  /** Passed, but another itinerary could do better. */
  static Finding passed(double share, String reason) {
    return new Finding(Outcome.PASSED, share, reason);
  }

  static Finding flagged(String reason) {
    return flagged(HALF, reason);
  }

  static Finding flagged(double share, String reason) {
    return new Finding(Outcome.FLAGGED, share, reason);
  }

  static Finding failed(String reason) {
    return new Finding(Outcome.FAILED, 0, reason);
  }

  /** Whichever of both is the graver one; of two that are alike, this. */
  Finding worse(Finding other) {
    return other.outcome.compareTo(outcome) > 0 ? other : this;
  }
}
