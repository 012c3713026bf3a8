package org.passage.referrals.counselling;

/** What became of something that she was to be told. */
public enum CounsellingOutcome {
  UNDERSTOOD,
  /** She did not want to hear it. */
  DECLINED,
  /** At another time, at her wish. */
  POSTPONED;

  /** Whether it need not be told any more. */
  boolean done() {
    return this != POSTPONED;
  }
}
