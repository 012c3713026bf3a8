package org.passage.referrals.itinerary;

/** Why she does not travel so. */
public enum CancelReason {
  HER_CHOICE,
  CARRIER,
  HEALTH,
  SECURITY,
  DOCUMENTS,
  NOBODY_MEETS_HER,
  OTHER_ITINERARY,
  /** She is not referred at all any more; said by the cancellation of the referral alone. */
  REFERRAL_CANCELLED
}
