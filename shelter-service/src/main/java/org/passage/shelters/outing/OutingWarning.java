package org.passage.shelters.outing;

/** What is told to her before she goes; it keeps nobody in. */
public enum OutingWarning {
  /** The door is closed when she wants to be back. */
  AFTER_CURFEW,
  QUARANTINE
}
