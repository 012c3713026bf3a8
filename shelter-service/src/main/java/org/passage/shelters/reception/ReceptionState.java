package org.passage.shelters.reception;

/** How a reception stands. */
public enum ReceptionState {
  /** Something is still to be done. */
  OPEN,
  /** Each step is held or declined, and nothing is postponed. */
  COMPLETE,
  /** She left before it was complete. */
  ENDED
}
