package org.passage.reintegration.placement;

/** Why it was broken off. */
public enum BreakingOffReason {
  HER_WISH,
  UNSAFE,
  EXPLOITED,
  HEALTH,
  FAMILY,
  DISMISSED,
  PROVIDER_CLOSED,
  FOUND_OTHER_WORK,
  MOVED,
  OTHER
}
