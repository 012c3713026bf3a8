package org.passage.reintegration.visit;

/** What came of an alarm. */
public enum AlarmOutcome {
  MADE_SAFE,
  BEING_WATCHED,
  UNFOUNDED,
  REFERRED
}
