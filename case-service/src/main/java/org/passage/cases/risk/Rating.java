package org.passage.cases.risk;

/** How much danger an indicator adds. */
public enum Rating {
  LOW,
  MODERATE,
  HIGH,
  VERY_HIGH;

  int points() {
    return ordinal();
  }
}
