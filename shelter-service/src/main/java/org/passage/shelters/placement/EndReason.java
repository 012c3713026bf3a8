package org.passage.shelters.placement;

/** Why a placement ended. */
public enum EndReason {
  NO_CAPACITY,
  NEEDS_NOT_MET,
  SAFETY,
  CHANGED_HER_MIND,
  OTHER_SOLUTION,
  STAY_COMPLETED,
  LEFT_WITHOUT_WORD,
  HOLD_EXPIRED
}
