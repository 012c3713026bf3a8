package org.passage.reintegration.plan;

/** Why a plan is paused; the last one when it was changed and she has not agreed to the change. */
public enum PauseReason {
  HER_WISH,
  SAFETY,
  HEALTH,
  AWAY,
  AWAITING_AGREEMENT
}
