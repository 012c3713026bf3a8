package org.passage.referrals.scenario;

/** Who approached, she herself or somebody for her. */
public enum ApproachedBy {
  SELF,
  FAMILY,
  CLOSE_PERSON,
  CLIENT
}
