package org.passage.shelters.drill;

/** Where a drill stands. */
public enum DrillState {
  PLANNED,
  HELD,
  CALLED_OFF
}
