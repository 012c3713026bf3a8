package org.passage.shelters.outing;

/** Where an outing stands. */
public enum OutingState {
  OUT,
  RETURNED,
  /** Her stay ended before she came back. */
  ENDED
}
