package org.passage.reintegration.assessment;

/** How much help is needed. */
public enum Need {
  NONE,
  LOW,
  MODERATE,
  HIGH,
  URGENT;

  /** How well she stands there: from 5, where no help is needed, to 1, where it is urgent. */
  public int score() {
    return values().length - ordinal();
  }
}
