package org.passage.shelters.medication;

/** What became of a dose. */
public enum DoseOutcome {
  GIVEN,
  /** She took it by herself. */
  SELF_ADMINISTERED,
  /** She did not want it. */
  REFUSED,
  MISSED,
  /** It never happened; said only by who corrects. */
  ENTERED_IN_ERROR;

  boolean isTaken() {
    return this == GIVEN || this == SELF_ADMINISTERED;
  }
}
