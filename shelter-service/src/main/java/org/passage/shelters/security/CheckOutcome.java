package org.passage.shelters.security;

/** What came of a check. */
public enum CheckOutcome {
  MET,
  NOT_MET,
  NOT_APPLICABLE;

  /** Whether it has to be said what was seen, or why it does not apply. */
  boolean needsNote() {
    return this != MET;
  }
}
