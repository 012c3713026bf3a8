package org.passage.referrals.referral;

/** What the other side is told of her travel. */
public enum NoticeKind {
  /** In advance, as soon as an itinerary is provisional. */
  ADVANCE,
  CONFIRMED,
  CHANGED,
  CANCELLED
}
