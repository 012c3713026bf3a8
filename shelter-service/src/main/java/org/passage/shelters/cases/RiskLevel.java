package org.passage.shelters.cases;

/** How endangered she is; there is no level for "not at all". */
public enum RiskLevel {
  LOW,
  MODERATE,
  HIGH,
  IMMEDIATE
}
