package org.passage.referrals.arrival;

/** How an alarm ended. */
public enum ArrivalOutcome {
  ARRIVED,
  /** She is found, and safe. */
  FOUND,
  /** She went another way, by her own choice. */
  CHANGED_TRAVEL,
  /** She is missing, and that is reported. */
  MISSING_REPORTED;

  /** Whether she can say what the other side is told. */
  boolean canBeAsked() {
    return this != MISSING_REPORTED;
  }
}
