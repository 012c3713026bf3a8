package org.passage.referrals.profile;

/** Whether a service is given. */
public enum ServiceStatus {
  ACTIVE,
  INACTIVE,
  DEFUNCT,
  TEMPORARILY_CLOSED
}
