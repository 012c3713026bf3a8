package org.passage.referrals.referral;

/** How soon she needs it. */
public enum Urgency {
  ROUTINE,
  URGENT,
  EMERGENCY
}
