package org.passage.shelters.drill;

/** How drills stand that are looked for. */
public enum DrillFilter {
  PLANNED,
  HELD,
  CALLED_OFF,
  /** Neither held nor called off, and their day has passed. */
  OVERDUE
}
