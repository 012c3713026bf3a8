package org.passage.cases.casefile;

/** On what a guardian's authority rests. */
public enum GuardianAuthority {
  PARENTHOOD,
  COURT_ORDER,
  APPOINTMENT,
  LAW
}
