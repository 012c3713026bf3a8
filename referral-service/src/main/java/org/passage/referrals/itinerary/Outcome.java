package org.passage.referrals.itinerary;

/** What a rule finds. */
public enum Outcome {
  PASSED,
  /** Not wrong, but somebody should look at it. */
  FLAGGED,
  /** The itinerary cannot be confirmed. */
  FAILED
}
