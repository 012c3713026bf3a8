package org.passage.referrals.securityassessment;

/** Where an assessment stands. */
public enum SecurityState {
  /** It waits for a supervisor. */
  PROPOSED,
  APPROVED,
  REJECTED
}
