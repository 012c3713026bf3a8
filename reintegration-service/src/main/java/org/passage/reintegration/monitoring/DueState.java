package org.passage.reintegration.monitoring;

/** What became of a visit that was due. */
public enum DueState {
  PLANNED,
  MADE,
  MISSED
}
