package org.passage.cases.consent;

/** What she decided. */
public enum ConsentDecision {
  GRANTED,
  REFUSED
}
