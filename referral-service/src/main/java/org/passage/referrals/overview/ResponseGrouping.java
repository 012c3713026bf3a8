package org.passage.referrals.overview;

/** By what response times are told apart. */
public enum ResponseGrouping {
  /** Not at all. */
  ALL,
  /** From where to where. */
  CORRIDOR,
  /** The organization that sent the message. */
  ORGANIZATION
}
