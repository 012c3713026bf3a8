package org.passage.cases.casefile;

/** Why a case moved on. */
public enum StatusReason {
  SHE_AGREED,
  NEW_NEED,
  REFERRAL_OFFERED,
  RETURN_WISHED,
  RETURNED,
  RETURN_FAILED,
  PLAN_STARTED,
  MONITORING_AGREED,
  GOALS_REACHED,
  /** She wishes the end; it needs nobody's approval. */
  HER_WISH,
  LOST_CONTACT,
  MOVED_AWAY,
  NOT_TRAFFICKED,
  DECEASED,
  OPENED_BY_MISTAKE,
  OTHER_REASON
}
