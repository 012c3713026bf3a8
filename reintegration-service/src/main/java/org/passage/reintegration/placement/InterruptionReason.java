package org.passage.reintegration.placement;

/** Why it is interrupted. */
public enum InterruptionReason {
  HEALTH,
  FAMILY,
  HER_WISH,
  PROVIDER,
  UNSAFE,
  OTHER
}
