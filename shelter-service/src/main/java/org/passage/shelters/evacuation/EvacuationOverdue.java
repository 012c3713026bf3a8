package org.passage.shelters.evacuation;

/** What of a plan can be overdue. */
public enum EvacuationOverdue {
  REVIEW,
  DRILL
}
