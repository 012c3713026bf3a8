package org.passage.referrals.domesticfigures;

/** By what figures of domestic referrals are told apart. */
public enum DomesticGrouping {
  /** Not at all. */
  ALL,
  ASSISTANCE,
  URGENCY,
  /** The organization that was asked. */
  RECIPIENT
}
