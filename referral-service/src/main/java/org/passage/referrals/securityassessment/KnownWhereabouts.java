package org.passage.referrals.securityassessment;

/** How much of where she is the trafficker is known or thought to know. */
public enum KnownWhereabouts {
  NOT_KNOWN,
  REGION,
  ADDRESS
}
