package org.passage.cases.risk;

/** Whether an assessment was approved, where it must be; it counts for her protection anyhow. */
public enum RiskState {
  PROPOSED,
  IN_FORCE
}
