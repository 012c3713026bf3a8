package org.passage.referrals.requirement;

/** What became of the residence that she seeks. */
public enum ResidenceOutcome {
  GRANTED,
  REFUSED,
  /** Her own wish. */
  GIVEN_UP
}
