package org.passage.cases.need;

/** How a need stands; from each state to each other, as she may change her mind. */
public enum NeedState {
  OPEN,
  MET,
  NO_LONGER_WANTED
}
