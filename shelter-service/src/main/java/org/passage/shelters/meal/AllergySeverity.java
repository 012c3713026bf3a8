package org.passage.shelters.meal;

/** How ill it makes her; the last is the gravest. */
public enum AllergySeverity {
  /** She does not digest it. */
  INTOLERANCE,
  MILD,
  SEVERE,
  LIFE_THREATENING
}
