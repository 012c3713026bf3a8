package org.passage.shelters.belonging;

/** Where a thing is. */
public enum BelongingState {
  KEPT,
  RETURNED
}
