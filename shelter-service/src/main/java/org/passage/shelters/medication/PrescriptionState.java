package org.passage.shelters.medication;

/** Whether a medicine is given. */
public enum PrescriptionState {
  RUNNING,
  STOPPED,
  /** Its last day has passed, or she has left. */
  ENDED
}
