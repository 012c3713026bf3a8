package org.passage.referrals.protocol;

/** Whether a referral goes on. */
public enum Condition {
  GOING_ON,
  /** She withdrew her consent to sharing; it goes on when she gives it again. */
  SUSPENDED,
  CANCELLED
}
