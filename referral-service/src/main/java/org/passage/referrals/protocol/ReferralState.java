package org.passage.referrals.protocol;

/** How far the six messages have got. */
public enum ReferralState {
  OPENED,
  REQUESTED,
  REQUEST_CONFIRMED,
  REINTEGRATION_REQUESTED,
  REINTEGRATION_CONFIRMED,
  DEPARTED,
  ARRIVED;

  /** She is on her way, or has arrived. */
  public boolean departed() {
    return compareTo(DEPARTED) >= 0;
  }
}
