package org.passage.shelters.staff;

/** What a vetting came to. */
public enum VettingOutcome {
  CLEARED,
  FAILED,
  /** It had been passed, and that is taken back. */
  REVOKED
}
