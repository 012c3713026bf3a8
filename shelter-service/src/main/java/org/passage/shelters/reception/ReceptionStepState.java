package org.passage.shelters.reception;

/** How a step stands. */
public enum ReceptionStepState {
  OPEN,
  HELD,
  /** At her wish, until a time that she named. */
  POSTPONED,
  /** She does not want it; she may change her mind. */
  DECLINED
}
