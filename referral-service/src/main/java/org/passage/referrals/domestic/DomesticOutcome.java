package org.passage.referrals.domestic;

/** What came of it. */
public enum DomesticOutcome {
  NEED_MET,
  PARTLY_MET,
  NOT_MET
}
