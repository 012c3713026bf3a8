package org.passage.reintegration.business;

/** Where a business stands. */
public enum BusinessState {
  PLANNED,
  STARTED,
  CLOSED
}
