package org.passage.cases.correction;

/** How requests stand that are looked for. */
public enum CorrectionFilter {
  OPEN(CorrectionState.OPEN),
  /** Open, and their day has passed. */
  OVERDUE(CorrectionState.OPEN),
  DONE(CorrectionState.DONE),
  REFUSED(CorrectionState.REFUSED);

  private final CorrectionState state;

  CorrectionFilter(CorrectionState state) {
    this.state = state;
  }

  CorrectionState state() {
    return state;
  }
}
