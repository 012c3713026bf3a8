package org.passage.referrals.securityassessment;

/** What a supervisor says to an assessment. */
public enum SecurityVerdict {
  APPROVED,
  REJECTED
}
