package org.passage.referrals.protocol;

/** How soon she needs it. */
public enum Urgency {
  ROUTINE,
  URGENT,
  EMERGENCY
}
