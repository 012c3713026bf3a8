package org.passage.shelters.shelter;

/** How well a house is guarded. */
public enum SecurityLevel {
  STANDARD,
  RAISED,
  HIGH
}
