package org.passage.shelters.incident;

/** What somebody had to do with an incident. */
public enum IncidentPart {
  AFFECTED,
  CAUSED,
  WITNESS,
  HELPED
}
