package org.passage.reintegration.assessment;

/** How much help is needed. */
public enum Need {
  NONE,
  LOW,
  MODERATE,
  HIGH,
  URGENT
}
