package org.passage.referrals.domestic;

/** Why a referral was declined or revoked. */
public enum DomesticReason {
  NO_CAPACITY,
  NOT_ELIGIBLE,
  NOT_OFFERED,
  /** For her or for others. */
  NOT_SAFE,
  HER_WISH,
  /** She has got elsewhere what she needs. */
  NEED_MET,
  MISTAKE,
  OTHER
}
