package org.passage.reintegration.ledger;

/** Why an entry is reversed. A code: the ledger outlives what is kept of a person. */
public enum ReversalReason {
  WRONG_AMOUNT,
  WRONG_GRANT,
  WRONG_DATE,
  ENTERED_TWICE,
  NOT_CARRIED_OUT
}
