package org.passage.reintegration.plan;

/** Why a plan ends. */
public enum EndingReason {
  AGREED,
  HER_WISH,
  LOST_CONTACT,
  MOVED
}
