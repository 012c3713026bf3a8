package org.passage.reintegration.visit;

/** Whether somebody has answered an alarm. */
public enum AlarmState {
  OPEN,
  ANSWERED
}
