package org.passage.referrals.domestic;

/** How far a domestic referral has got. */
public enum DomesticState {
  /** Nobody else knows of it. */
  DRAFTED,
  SENT,
  ACCEPTED,
  DECLINED,
  IN_PROGRESS,
  NO_SHOW,
  DONE,
  REVOKED;

  /** Nothing follows any more. */
  public boolean over() {
    return this == DECLINED || this == DONE || this == REVOKED;
  }
}
