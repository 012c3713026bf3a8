package org.passage.shelters.drill;

/** When a drill is. */
public enum DrillTime {
  DAY_TIME,
  NIGHT
}
