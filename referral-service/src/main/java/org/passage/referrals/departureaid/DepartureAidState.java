package org.passage.referrals.departureaid;

/** What became of it. */
public enum DepartureAidState {
  PLANNED,
  GIVEN,
  /** She does not want it. */
  DECLINED,
  NOT_NEEDED
}
