package org.passage.referrals.securityassessment;

/** How dangerous her journey is. There is no level for "not at all" (assumption i). */
public enum SecurityLevel {
  LOW,
  MODERATE,
  HIGH,
  IMMEDIATE
}
