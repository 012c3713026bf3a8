package org.passage.shelters.complaint;

/** Where a complaint stands. */
public enum ComplaintState {
  /** It waits for an answer, the first or another one. */
  RECEIVED,
  ANSWERED,
  /** She is content with the answer. */
  CLOSED
}
