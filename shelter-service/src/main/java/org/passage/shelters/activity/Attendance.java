package org.passage.shelters.activity;

/** Whether she was there. */
public enum Attendance {
  ATTENDED,
  LEFT_EARLY,
  NOT_THERE
}
