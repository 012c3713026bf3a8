package org.passage.reintegration.ledger;

/** Where the money of a fund is. */
public enum Account {
  /** From whom it came; stands below nothing by what was given. */
  DONOR,
  /** Nobody was promised it yet. */
  AVAILABLE,
  /** Set aside for a grant. */
  COMMITTED,
  /** Handed over. */
  PAID,
  /** Handed over in vain. */
  WRITTEN_OFF
}
