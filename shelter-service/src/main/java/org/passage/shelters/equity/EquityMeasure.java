package org.passage.shelters.equity;

/** What is compared. */
public enum EquityMeasure {
  /** Days from the waiting list to the arrival in a shelter. */
  WAITING_TIME,
  /** How many requests the shelters declined, of those that they answered. */
  REFUSALS,
  /** Nights of stays that are over. */
  LENGTH_OF_STAY
}
