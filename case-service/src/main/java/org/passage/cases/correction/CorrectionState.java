package org.passage.cases.correction;

/** What came of what she asked for. */
public enum CorrectionState {
  OPEN,
  DONE,
  REFUSED
}
