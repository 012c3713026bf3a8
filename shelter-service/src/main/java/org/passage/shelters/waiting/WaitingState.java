package org.passage.shelters.waiting;

/** Whether she still waits. */
public enum WaitingState {
  WAITING,
  LEFT
}
