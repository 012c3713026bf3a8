package org.passage.reintegration.equity;

/** What is compared. */
public enum EquityMeasure {
  /** How many in a hundred of the grants that were decided were approved. */
  APPROVED,
  /** Days from the request to the approval. */
  WAITING_TIME,
  /** What was set aside for a grant, in units of its currency. */
  AMOUNT
}
