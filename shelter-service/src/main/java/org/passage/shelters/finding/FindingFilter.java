package org.passage.shelters.finding;

/** How findings stand that are looked for. */
public enum FindingFilter {
  OPEN,
  RESOLVED,
  VERIFIED,
  /** Not verified, and their day has passed. */
  OVERDUE
}
