package org.passage.referrals.allowance;

/** For what she gets money. */
public enum AllowanceKind {
  /** For the way. */
  TRAVEL_ALLOWANCE,
  /** For her first time at home. */
  RETURN_GRANT
}
