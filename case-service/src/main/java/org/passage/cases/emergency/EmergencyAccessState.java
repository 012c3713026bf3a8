package org.passage.cases.emergency;

/** What the supervisor found. */
public enum EmergencyAccessState {
  UNREVIEWED,
  JUSTIFIED,
  NOT_JUSTIFIED
}
