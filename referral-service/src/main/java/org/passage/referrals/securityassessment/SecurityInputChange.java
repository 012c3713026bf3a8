package org.passage.referrals.securityassessment;

/** What an assessment rests on and has changed since. */
public enum SecurityInputChange {
  COUNTRY_PROFILE,
  RISK_ASSESSMENT
}
