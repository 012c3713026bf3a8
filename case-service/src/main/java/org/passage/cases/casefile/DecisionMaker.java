package org.passage.cases.casefile;

/** Who decided whether she was trafficked (HTCDS vic_TraffickingStatusDecisionMakingOrg). */
public enum DecisionMaker {
  POLICE,
  NGO,
  COURT_OR_PROSECUTION,
  NON_POLICE_GOVERNMENT,
  OTHER_MAKER
}
