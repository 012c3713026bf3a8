package org.passage.cases.encounter;

/** Why what was recorded is changed; none of them judges what she said (procedure row B). */
public enum CorrectionReason {
  MISTAKE,
  COMPLETED,
  /** She tells it differently now. */
  ACCOUNT_CHANGED,
  HER_WISH
}
