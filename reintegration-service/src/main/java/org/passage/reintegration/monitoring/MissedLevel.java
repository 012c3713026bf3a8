package org.passage.reintegration.monitoring;

/** Who has been told that nobody visited her. */
public enum MissedLevel {
  OFFICER,
  SUPERVISOR,
  ALARM
}
