package org.passage.cases.casefile;

/** What a screening found. */
public enum ScreeningOutcome {
  PRESUMED_TRAFFICKED,
  NOT_ESTABLISHED;

  CaseStatus status() {
    return switch (this) {
      case PRESUMED_TRAFFICKED -> CaseStatus.IDENTIFIED;
      case NOT_ESTABLISHED -> CaseStatus.SCREENING;
    };
  }
}
