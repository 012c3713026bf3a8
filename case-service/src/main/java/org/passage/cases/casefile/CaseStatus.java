package org.passage.cases.casefile;

/** Where a case stands. */
public enum CaseStatus {
  SCREENING,
  IDENTIFIED
}
