package org.passage.shelters.activity;

/** How somebody stands to something that is offered. */
public enum EnrolmentState {
  ENROLLED,
  /** She does not want it, and is asked for no reason. */
  DECLINED,
  /** She wanted it before, and does not any more. */
  WITHDRAWN,
  ATTENDED,
  LEFT_EARLY,
  NOT_THERE
}
