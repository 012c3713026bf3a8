package org.passage.cases.casefile;

/** Whose cases a list is of. */
public enum CaseScope {
  /** I answer for them. */
  MINE,
  /** I am on their care team. */
  TEAM,
  /** My office answers for them, and I supervise it. */
  OFFICE
}
