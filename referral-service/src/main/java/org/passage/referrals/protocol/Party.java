package org.passage.referrals.protocol;

/** A side of the referral. */
public enum Party {
  /** The mission in the country where she is. */
  SENDING,
  RECEIVING
}
