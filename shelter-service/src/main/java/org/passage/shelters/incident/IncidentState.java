package org.passage.shelters.incident;

/** Whether more is said of an incident. */
public enum IncidentState {
  REPORTED,
  CLOSED
}
