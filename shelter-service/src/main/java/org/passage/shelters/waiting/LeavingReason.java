package org.passage.shelters.waiting;

/** Why she waits no longer. */
public enum LeavingReason {
  PLACED,
  WITHDRAWN_BY_HER,
  NO_LONGER_NEEDED
}
