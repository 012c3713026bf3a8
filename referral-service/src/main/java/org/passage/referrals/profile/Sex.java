package org.passage.referrals.profile;

/** Whom a service is for. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER
}
