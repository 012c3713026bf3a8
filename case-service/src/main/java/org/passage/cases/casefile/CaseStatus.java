package org.passage.cases.casefile;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands, from first contact to the end of monitoring (procedure row A7). */
public enum CaseStatus {
  SCREENING,
  IDENTIFIED,
  ASSISTANCE,
  REFERRAL,
  RETURN,
  REINTEGRATION,
  MONITORING,
  CLOSED,
  REOPENED;

  /** To where a case may go from here; whatever is open can be closed. */
  public Set<CaseStatus> next() {
    return switch (this) {
      // She is identified by a screening or a decision, not by moving her case.
      case SCREENING -> EnumSet.of(CLOSED);
      case IDENTIFIED -> EnumSet.of(ASSISTANCE, REFERRAL, RETURN, CLOSED);
      case ASSISTANCE -> EnumSet.of(REFERRAL, RETURN, REINTEGRATION, MONITORING, CLOSED);
      case REFERRAL -> EnumSet.of(ASSISTANCE, RETURN, REINTEGRATION, MONITORING, CLOSED);
      case RETURN -> EnumSet.of(ASSISTANCE, REFERRAL, REINTEGRATION, MONITORING, CLOSED);
      case REINTEGRATION -> EnumSet.of(ASSISTANCE, REFERRAL, RETURN, MONITORING, CLOSED);
      case MONITORING -> EnumSet.of(ASSISTANCE, REFERRAL, RETURN, REINTEGRATION, CLOSED);
      case CLOSED -> EnumSet.of(REOPENED);
      case REOPENED -> EnumSet.of(ASSISTANCE, REFERRAL, RETURN, REINTEGRATION, MONITORING, CLOSED);
    };
  }

  /** Where a case stands upon an outcome; assistance that has begun goes on whatever is found. */
  CaseStatus upon(Outcome outcome) {
    return switch (this) {
      case SCREENING, IDENTIFIED -> outcome.entitles() ? IDENTIFIED : SCREENING;
      case ASSISTANCE, REFERRAL, RETURN, REINTEGRATION, MONITORING, CLOSED, REOPENED -> this;
    };
  }
}
