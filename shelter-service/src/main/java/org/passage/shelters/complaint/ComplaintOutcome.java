package org.passage.shelters.complaint;

/** What came out of a complaint. */
public enum ComplaintOutcome {
  UPHELD,
  PARTLY_UPHELD,
  NOT_UPHELD
}
