package org.passage.shelters.outing;

/** How she is when she comes back. */
public enum OutingCondition {
  WELL,
  UPSET,
  AFRAID,
  NEEDS_SOMEBODY,
  NOT_SAID
}
