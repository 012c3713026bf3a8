package org.passage.cases.bestinterest;

/** As what somebody sits on a panel. */
public enum PanelRole {
  CASEWORKER,
  CASE_SUPERVISOR,
  GUARDIAN,
  LEGAL_ADVISER,
  PSYCHOLOGIST,
  PHYSICIAN,
  CHILD_PROTECTION_AUTHORITY,
  INDEPENDENT_EXPERT
}
