package org.passage.shelters.shelter;

/** How a bed is today. */
public enum BedState {
  FREE,
  HELD,
  OCCUPIED,
  OUT_OF_ORDER
}
